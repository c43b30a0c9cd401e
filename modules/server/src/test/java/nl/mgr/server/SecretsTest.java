package nl.mgr.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void theKeyIsOneAndStays() throws Exception {
        String key = Secrets.in(folder).of(Secrets.KEY);
        SecretsKey.check(key, true);
        assertThat(Secrets.in(folder).of(Secrets.KEY)).isEqualTo(key);
    }

    @Test
    void aFolderOfBeforeGetsAKeyAndKeepsItsPasswords() throws Exception {
        Files.writeString(folder.resolve("secrets.properties"), "postgres=a\nmgr_app=b\nmgr_migrate=c\n");
        Secrets secrets = Secrets.in(folder);
        SecretsKey.check(secrets.of(Secrets.KEY), true);
        assertThat(Set.of(secrets.of("postgres"), secrets.of("mgr_app"), secrets.of("mgr_migrate")))
                .containsExactlyInAnyOrder("a", "b", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "c2hvcnQ=", "not base64 at all, but long enough for a key!!"})
    void anExternalDatabaseNeedsAKeyOfTheRightLength(String key) {
        assertThatThrownBy(() -> SecretsKey.check(key, true))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("openssl rand -base64 32");
    }

    @Test
    void nobodyButTheOwnerReadsThem() throws IOException {
        Secrets.in(folder);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }
}
