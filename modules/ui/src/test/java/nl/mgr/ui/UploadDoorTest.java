package nl.mgr.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The page to which somebody with too large a file is led back. */
class UploadDoorTest {

    @Test
    void leadsBackToTheSameRecordAndNowhereElse() {
        assertThat(UploadDoor.kept(
                        "over|id", "https://x.example/account/document-nieuw?over=contracts:contract:0190-a"))
                .isEqualTo("&over=contracts:contract:0190-a");
        assertThat(UploadDoor.kept("over|id", "https://x.example/account/document?id=0190&teGroot=true"))
                .isEqualTo("&id=0190");
        assertThat(UploadDoor.kept("maand", "https://x.example/leveringen/lever?maand=2026-10#bestand"))
                .isEqualTo("&maand=2026-10");
        assertThat(UploadDoor.kept("over|id", "https://x.example/?id=a%0d%0ab")).isEmpty();
        assertThat(UploadDoor.kept("over|id", "https://x.example/?grid=0190")).isEmpty();
        assertThat(UploadDoor.kept("over|id", null)).isEmpty();
        assertThat(UploadDoor.kept(null, "https://x.example/?id=0190")).isEmpty();
    }
}
