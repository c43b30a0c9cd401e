package nl.mgr.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.mgr.system.support.Distribution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that cannot succeed says why in one sentence, and ends with a code that scripts understand. */
@Tag("own-platform")
class StartRefusedIT {

    @TempDir
    private Path folder;

    private record End(int code, String said) {}

    @Test
    void aPortInUseIsNamedWithItsRemedy() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            End end = start(Map.of("mgr.http.port", String.valueOf(taken.getLocalPort())));
            assertThat(end.code()).isEqualTo(1);
            assertThat(end.said())
                    .isEqualTo("Port " + taken.getLocalPort()
                            + " is in use. Stop what listens there, or choose another with mgr.http.port.");
        }
    }

    @Test
    void dataOfANewerPostgresqlAreLeftAlone() throws Exception {
        Path cluster = Files.createDirectories(folder.resolve("data/postgresql"));
        Files.writeString(cluster.resolve("PG_VERSION"), "19\n");
        End end = start(Map.of());
        assertThat(end.code()).isEqualTo(1);
        assertThat(end.said())
                .contains("belong to PostgreSQL 19, this release runs 18")
                .doesNotContain("\n");
        assertThat(cluster.resolve("PG_VERSION")).hasContent("19\n");
    }

    /** The web server starts at the same time; nothing of it is seen, and nothing of it stays. */
    @Test
    void aDatabaseThatDoesNotStartIsTheOnlyThingTold() throws Exception {
        Path cluster = Files.createDirectories(folder.resolve("data/postgresql"));
        Files.writeString(cluster.resolve("PG_VERSION"), "18\n");
        Files.setPosixFilePermissions(cluster, PosixFilePermissions.fromString("rwx------"));
        End end = start(Map.of());
        assertThat(end.code()).isEqualTo(1);
        assertThat(end.said())
                .startsWith("The embedded database in " + folder.resolve("data") + " does not start: ")
                .contains("postgresql.conf")
                .doesNotContain("\n");
    }

    /** What is left behind by a start that failed would fill a disk in the end. */
    @AfterEach
    void nothingStaysInTheFolderForTemporaryFiles() {
        assertThat(folder.resolve("temporary")).isEmptyDirectory();
    }

    @Test
    void aDataFolderThatCannotBeMadeIsNamed() throws Exception {
        Path file = Files.createFile(folder.resolve("not-a-folder"));
        End end = start(Map.of("mgr.data.dir", file.resolve("data").toString()));
        assertThat(end.code()).isEqualTo(1);
        assertThat(end.said())
                .contains("cannot be written")
                .contains("mgr.data.dir")
                .doesNotContain("\n");
    }

    @Test
    void plainHttpElsewhereThanOnThisComputerIsRefused() throws Exception {
        End end = start(Map.of("mgr.base-url", "http://portaal.example.nl"));
        assertThat(end.code()).isEqualTo(1);
        assertThat(end.said()).contains("must begin with https://").doesNotContain("\n");
    }

    @Test
    void aFolderForBackupsThatWouldBeLostWithTheDataIsRefused() throws Exception {
        End inside = start(Map.of(
                "mgr.backup.dir",
                Files.createDirectories(folder.resolve("data/backups")).toString()));
        assertThat(inside.code()).isEqualTo(1);
        assertThat(inside.said()).contains("lies inside the data folder").doesNotContain("\n");
        End nowhere = start(Map.of("mgr.backup.dir", folder.resolve("nowhere").toString()));
        assertThat(nowhere.code()).isEqualTo(1);
        assertThat(nowhere.said()).contains("does not exist").doesNotContain("\n");
    }

    @Test
    void aCommandSaysWhatItLacks() throws Exception {
        assertThat(start(Map.of(), "restore", "one.zip").said())
                .isEqualTo("The command restore needs more. Use: java -jar mgr.jar restore BACKUP NEW-FOLDER.");
        assertThat(start(Map.of(), "backup", folder.toString()).said())
                .isEqualTo("There is no database in " + folder.resolve("data")
                        + ". Give its data folder with mgr.data.dir.");
    }

    @Test
    void anUnknownCommandListsTheKnownOnes() throws Exception {
        assertThat(start(Map.of(), "dance").said())
                .isEqualTo(
                        "Unknown command 'dance'. Use: run, backup, restore, check-backup, verify-audit, bootstrap-sql.");
    }

    private End start(Map<String, String> settings, String... arguments) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dmgr.data.dir=" + folder.resolve("data"));
        command.add("-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("temporary")));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        if (!settings.containsKey("mgr.http.port")) {
            command.add("-Dmgr.http.port=0");
        }
        command.add("-jar");
        command.add(Distribution.home().resolve("mgr.jar").toString());
        command.addAll(java.util.List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes()).strip();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new End(process.exitValue(), said);
    }
}
