package nl.mgr.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path folder;

    @Test
    void eachLogInHasALongPasswordOfItsOwnThatStays() throws IOException {
        Secrets made = Secrets.in(folder);
        Secrets read = Secrets.in(folder);
        assertThat(Set.of(made.of("postgres"), made.of("mgr_app"), made.of("mgr_migrate")))
                .hasSize(3)
                .allSatisfy(password -> assertThat(password).hasSizeGreaterThanOrEqualTo(32));
        assertThat(read.of("mgr_app")).isEqualTo(made.of("mgr_app"));
        assertThat(read.of("mgr_migrate")).isEqualTo(made.of("mgr_migrate"));
        assertThat(read.of("postgres")).isEqualTo(made.of("postgres"));
    }

    @Test
    void nobodyButTheOwnerReadsThem() throws IOException {
        Secrets.in(folder);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }
}
