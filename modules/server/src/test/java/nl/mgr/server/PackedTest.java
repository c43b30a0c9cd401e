package nl.mgr.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import org.junit.jupiter.api.Test;

class PackedTest {

    /** The server starts at the same time and closes JAR files that it takes from Java's cache. */
    @Test
    void isReadToItsEndAlsoWhenSomebodyClosesTheSharedFile() throws IOException {
        try (InputStream archive = Packed.open(PostgresPrograms.ARCHIVE)) {
            assertThat(archive.readNBytes(1000)).hasSize(1000);
            JarURLConnection shared = (JarURLConnection)
                    PostgresPrograms.class.getResource(PostgresPrograms.ARCHIVE).openConnection();
            shared.getJarFile().close();
            assertThat(archive.readAllBytes()).hasSizeGreaterThan(1_000_000);
        }
    }
}
