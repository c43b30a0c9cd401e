package nl.mgr.platform.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names in a package, and the page to which somebody with too large a file is led back. */
class FilesLeavingTest {

    @Test
    void filesOfOneNameStandBesideEachOther() {
        Set<String> taken = new HashSet<>();
        assertThat(DocumentsZipServlet.free("plan.pdf", taken)).isEqualTo("plan.pdf");
        assertThat(DocumentsZipServlet.free("Plan.pdf", taken)).isEqualTo("Plan (2).pdf");
        assertThat(DocumentsZipServlet.free("plan.pdf", taken)).isEqualTo("plan (3).pdf");
        assertThat(DocumentsZipServlet.free("plan", taken)).isEqualTo("plan");
    }

    @Test
    void tooLargeAFileLeadsBackToItsRecordAndNowhereElse() {
        assertThat(DocumentBound.about("https://x.example/account/document-nieuw?over=contracts:contract:0190-a"))
                .isEqualTo("&over=contracts:contract:0190-a");
        assertThat(DocumentBound.about("https://x.example/account/document?id=0190&teGroot=true"))
                .isEqualTo("&id=0190");
        assertThat(DocumentBound.about("https://x.example/?id=a%0d%0ab")).isEmpty();
        assertThat(DocumentBound.about(null)).isEmpty();
    }
}
