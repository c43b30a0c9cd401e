package nl.mgr.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nl.mgr.server.AuditHeads.Head;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditHeadsTest {

    @TempDir
    private Path folder;

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("ends.csv"), String.join("\n", lines));
    }

    @Test
    void linesAreRead() throws IOException, Refused {
        assertThat(AuditHeads.read(file(
                        "chain;sequence;hash;time",
                        "00000000-0000-0000-0000-000000000000;12;AB01;2026-11-30T02:00:00Z",
                        "")))
                .containsExactly(new Head(new UUID(0, 0), 12, "ab01", "2026-11-30T02:00:00Z"));
    }

    @Test
    void anotherFileIsRefused() {
        assertThatThrownBy(() -> AuditHeads.read(file("a,b", "1,2")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("chain;sequence;hash;time");
        assertThatThrownBy(() -> AuditHeads.read(folder.resolve("none.csv")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("cannot be read");
    }
}
