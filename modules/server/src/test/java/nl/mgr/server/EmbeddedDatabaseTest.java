package nl.mgr.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void dataOfAnotherVersionAreRefusedAndLeftAlone() throws IOException {
        Path cluster = Files.createDirectories(folder.resolve("postgresql"));
        Files.writeString(cluster.resolve("PG_VERSION"), "19\n");
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("belong to PostgreSQL 19, this release runs 18");
        assertThat(folder).isDirectoryNotContaining("glob:**/secrets.properties");
        assertThat(cluster.resolve("PG_VERSION")).hasContent("19\n");
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> EmbeddedDatabase.start(file.resolve("data")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(file.resolve("data").toString())
                .hasMessageContaining("mgr.data.dir");
    }

    @Test
    void dataStayAreUsedByOneStartOnlyAndOpenWithThePasswordOnly() throws Exception {
        LauncherSettings settings = settings();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            database.describe(settings);
            query(settings, "mgr_migrate", "set role mgr_owner; create schema kept");
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("are in use by another start of the platform");
            assertThat(query(settings, "mgr_app", "select 1")).isEqualTo("1");
            String url = settings.text("mgr.db.url");
            assertThatThrownBy(() ->
                            DriverManager.getConnection(url, "postgres", "").close())
                    .isInstanceOf(SQLException.class);
        }
        try (EmbeddedDatabase again = EmbeddedDatabase.start(folder)) {
            again.describe(settings);
            assertThat(query(settings, "mgr_app", "select count(*) from pg_namespace where nspname = 'kept'"))
                    .isEqualTo("1");
            assertThat(query(settings, "mgr_app", "show fsync")).isEqualTo("on");
        }
    }

    private LauncherSettings settings() throws Exception {
        Files.writeString(Files.createDirectories(folder.resolve("config")).resolve("mgr.properties"), "");
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
