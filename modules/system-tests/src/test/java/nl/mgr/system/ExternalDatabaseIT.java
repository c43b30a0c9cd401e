package nl.mgr.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import nl.mgr.system.support.Distribution;
import nl.mgr.system.support.RunningPlatform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The distribution against a PostgreSQL of the operator's, prepared by the printed SQL, without demo data. */
@Tag("own-platform")
class ExternalDatabaseIT {

    private static final Map<String, String> LOG_INS = Map.of(
            "mgr.db.app.password", "app-secret-of-this-test", "mgr.db.migrate.password", "migrate-secret-of-this-test");

    @Test
    void thePrintedSqlIsAllAnOperatorNeeds() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start()) {
            try (Connection admin = database.getPostgresDatabase().getConnection();
                    Statement statement = admin.createStatement()) {
                statement.execute("create database regio");
            }
            String url = "jdbc:postgresql://localhost:" + database.getPort() + "/regio";
            String sql = bootstrapSql(url);
            try (Connection admin = database.getDatabase("postgres", "regio").getConnection();
                    Statement statement = admin.createStatement()) {
                statement.execute(sql);
                statement.execute(sql);
            }
            Map<String, String> settings = new java.util.HashMap<>(LOG_INS);
            settings.put("mgr.db.url", url);
            settings.put("mgr.demo", "false");
            settings.put("mgr.secrets.key", "dGhlIGtleSBvZiB0aGlzIHRlc3QsIDMyIGJ5dGVzLi4=");
            try (RunningPlatform platform = RunningPlatform.start(Distribution.work("external"), settings)) {
                assertThat(platform.isReady()).isTrue();
                assertThat(platform.data().resolve("postgresql")).doesNotExist();
                assertThat(platform.logText()).contains("/account/eerste-beheerder?token=");
                assertThat(platform.logText()).doesNotContain("Demo log-ins");
            }
            try (Connection admin = database.getDatabase("postgres", "regio").getConnection()) {
                assertThat(ownedBy(admin, "mgr_app")).isZero();
                assertThat(ownedBy(admin, "mgr_owner")).isPositive();
            }
        }
    }

    private static String bootstrapSql(String url) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dmgr.db.url=" + url,
                        "-Dmgr.db.app.password=" + LOG_INS.get("mgr.db.app.password"),
                        "-Dmgr.db.migrate.password=" + LOG_INS.get("mgr.db.migrate.password"),
                        "-jar",
                        Distribution.home().resolve("mgr.jar").toString(),
                        "bootstrap-sql")
                .start();
        String sql = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).isZero();
        return sql;
    }

    private static long ownedBy(Connection admin, String role) throws Exception {
        try (Statement statement = admin.createStatement();
                ResultSet result = statement.executeQuery(
                        "select count(*) from pg_class where relowner = '" + role + "'::regrole")) {
            result.next();
            return result.getLong(1);
        }
    }
}
