package nl.mgr.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The roles, grants and extensions that the database's administrator creates once. */
final class BootstrapSql {

    private BootstrapSql() {}

    static String with(String database, String appPassword, String migratePassword) {
        try (InputStream in = Packed.open("/db/bootstrap/bootstrap.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@database@", '"' + database.replace("\"", "\"\"") + '"')
                    .replace("@app.password@", appPassword.replace("'", "''"))
                    .replace("@migrate.password@", migratePassword.replace("'", "''"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
