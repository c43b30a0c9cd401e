package nl.mgr.system.isolation;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A database as the product makes it, by its own bootstrap and migrations, and empty. */
final class IsolationDatabase implements AutoCloseable {

    /** In order of dependency. */
    static final List<String> MODULES =
            List.of("kernel", "platform", "cooperation", "providers", "contracts", "monitoring", "procurement");

    private static final String PASSWORD = "isolation-test";

    private final EmbeddedPostgres server;

    private IsolationDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    static IsolationDatabase start() throws IOException, SQLException {
        IsolationDatabase database = new IsolationDatabase(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("jit", "off")
                .start());
        try (Connection first = database.server.getPostgresDatabase().getConnection();
                Statement statement = first.createStatement()) {
            statement.execute("create database mgr");
        }
        try (Connection superuser = database.as("postgres");
                Statement statement = superuser.createStatement()) {
            statement.execute(bootstrap());
        }
        for (String module : MODULES) {
            Flyway.configure()
                    .dataSource(database.url() + "?options=-c%20role%3Dmgr_owner", "mgr_migrate", PASSWORD)
                    .schemas(module)
                    .defaultSchema(module)
                    .table("schema_history")
                    .locations("classpath:db/migration/" + module)
                    .failOnMissingLocations(true)
                    .load()
                    .migrate();
        }
        return database;
    }

    private static String bootstrap() throws IOException {
        try (InputStream in = IsolationDatabase.class.getResourceAsStream("/db/bootstrap/bootstrap.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@database@", "mgr")
                    .replace("@app.password@", PASSWORD)
                    .replace("@migrate.password@", PASSWORD);
        }
    }

    private String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/mgr";
    }

    Connection as(String login) throws SQLException {
        return DriverManager.getConnection(url(), login, PASSWORD);
    }

    /** The application's own log-in. */
    <S extends PGSimpleDataSource> S login(S source) {
        source.setUrl(url());
        source.setUser("mgr_app");
        source.setPassword(PASSWORD);
        return source;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
