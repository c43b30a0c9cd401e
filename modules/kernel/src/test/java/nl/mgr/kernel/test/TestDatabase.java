package nl.mgr.kernel.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** An empty PostgreSQL with the platform's log-ins, for the tests of one module. */
public final class TestDatabase {

    private static final String APP = "app-of-this-test";
    private static final String MIGRATE = "migrate-of-this-test";

    private static final class Holder {
        static final TestDatabase ONE = start();
    }

    private final EmbeddedPostgres server;

    private TestDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    public static TestDatabase shared() {
        return Holder.ONE;
    }

    private static TestDatabase start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database mgr");
            }
            try (Connection connection = server.getDatabase("postgres", "mgr").getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(bootstrapSql());
            }
            return new TestDatabase(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the database of the tests does not start", e);
        }
    }

    private static String bootstrapSql() throws IOException {
        try (InputStream in = TestDatabase.class.getResourceAsStream("/db/bootstrap/bootstrap.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@database@", "mgr")
                    .replace("@app.password@", APP)
                    .replace("@migrate.password@", MIGRATE);
        }
    }

    /** The settings with which a server works on it. */
    public Map<String, String> settings() {
        return Map.of(
                "mgr.db.url",
                "jdbc:postgresql://localhost:" + server.getPort() + "/mgr",
                "mgr.db.app.user",
                "mgr_app",
                "mgr.db.app.password",
                APP,
                "mgr.db.migrate.user",
                "mgr_migrate",
                "mgr.db.migrate.password",
                MIGRATE);
    }
}
