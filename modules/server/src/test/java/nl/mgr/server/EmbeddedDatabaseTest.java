package nl.mgr.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void dataOfAnotherVersionAreRefusedAndLeftAlone() throws IOException {
        Path cluster = Files.createDirectories(folder.resolve("postgresql"));
        Files.writeString(cluster.resolve("PG_VERSION"), "19\n");
        assertThatThrownBy(() -> start(folder))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("belong to PostgreSQL 19, this release runs 18");
        assertThat(folder).isDirectoryNotContaining("glob:**/secrets.properties");
        assertThat(cluster.resolve("PG_VERSION")).hasContent("19\n");
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> start(file.resolve("data")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(file.resolve("data").toString())
                .hasMessageContaining("mgr.data.dir");
    }

    @Test
    void dataStayAreUsedByOneStartOnlyAndOpenWithThePasswordOnly() throws Exception {
        LauncherSettings settings = settings();
        try (EmbeddedDatabase database = start(folder)) {
            database.describe(settings);
            query(settings, "mgr_migrate", "set role mgr_owner; create schema kept");
            assertThatThrownBy(() -> start(folder))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("are in use by another start of the platform");
            assertThat(query(settings, "mgr_app", "select 1")).isEqualTo("1");
            String url = settings.text("mgr.db.url");
            assertThatThrownBy(() ->
                            DriverManager.getConnection(url, "postgres", "").close())
                    .isInstanceOf(SQLException.class);
        }
        try (EmbeddedDatabase again = start(folder)) {
            again.describe(settings);
            assertThat(query(settings, "mgr_app", "select count(*) from pg_namespace where nspname = 'kept'"))
                    .isEqualTo("1");
            assertThat(query(settings, "mgr_app", "show fsync")).isEqualTo("on");
        }
    }

    @Test
    void aKilledDatabaseComesBackOnTheSamePortWithWhatWasCommitted() throws Exception {
        LauncherSettings settings = settings();
        AtomicBoolean lost = new AtomicBoolean();
        try (EmbeddedDatabase database = EmbeddedDatabase.in(folder)) {
            database.open();
            database.start(() -> lost.set(true));
            database.describe(settings);
            query(settings, "mgr_migrate", "set role mgr_owner; create schema kept");
            for (int kill = 1; kill <= 3; kill++) {
                postmaster().destroyForcibly();
                Awaitility.await()
                        .atMost(Duration.ofMinutes(2))
                        .ignoreExceptions()
                        .until(() -> query(
                                        settings, "mgr_app", "select count(*) from pg_namespace where nspname = 'kept'")
                                .equals("1"));
            }
        }
        assertThat(lost).isFalse();
        assertThat(folder.resolve("postgresql/postmaster.pid")).doesNotExist();
    }

    @Test
    void whatACrashedLauncherLeftRunningIsStoppedAlthoughSomebodyIsConnected() throws Exception {
        LauncherSettings settings = settings();
        try (EmbeddedDatabase database = start(folder)) {
            database.describe(settings);
        }
        PostgresPrograms programs = PostgresPrograms.in(folder.resolve("binaries"));
        Path said = folder.resolve("left-over.log");
        int port = URI.create(settings.text("mgr.db.url").substring("jdbc:".length()))
                .getPort();
        Postmaster left = new Postmaster(programs, folder.resolve("postgresql"), said, port);
        left.start();
        ProcessHandle process = postmaster();
        try (Connection somebody = DriverManager.getConnection(
                        settings.text("mgr.db.url"), "mgr_app", settings.text("mgr.db.app.password"));
                EmbeddedDatabase database = start(folder)) {
            database.describe(settings);
            assertThat(process.isAlive()).isFalse();
            assertThat(somebody.isValid(5)).isFalse();
            assertThat(query(settings, "mgr_app", "select 1")).isEqualTo("1");
        }
    }

    private ProcessHandle postmaster() throws IOException {
        String pid =
                Files.readAllLines(folder.resolve("postgresql/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private static EmbeddedDatabase start(Path folder) throws Refused {
        EmbeddedDatabase database = EmbeddedDatabase.in(folder);
        try {
            database.open();
            database.start(() -> {});
            return database;
        } catch (Refused e) {
            database.close();
            throw e;
        }
    }

    private LauncherSettings settings() throws Exception {
        Files.writeString(
                Files.createDirectories(folder.resolve("config")).resolve("mgr.properties"), "mgr.secrets.key=");
        return LauncherSettings.load(folder, Map.of(), new Properties());
    }

    private static String query(LauncherSettings settings, String login, String sql) throws SQLException {
        String key = login.equals("mgr_app") ? "mgr.db.app.password" : "mgr.db.migrate.password";
        try (Connection connection =
                        DriverManager.getConnection(settings.text("mgr.db.url"), login, settings.text(key));
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            ResultSet result = statement.getResultSet();
            result.next();
            return result.getString(1);
        }
    }
}
