package nl.mgr.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The database of a platform, for a command: the external one, the embedded one that a running platform started, or that
 * same one started for as long as the command takes.
 */
final class DatabaseAtHand implements AutoCloseable {

    private static final int LINE_OF_PORT = 3;

    private final String url;
    private final String user;
    private final String password;
    private final @Nullable EmbeddedDatabase started;

    private DatabaseAtHand(String url, String user, String password, @Nullable EmbeddedDatabase started) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.started = started;
    }

    /** @throws Refused when there is no database, or it does not start */
    static DatabaseAtHand of(LauncherSettings settings) throws Refused {
        if (!settings.text("mgr.db.url").isEmpty()) {
            return described(settings, null);
        }
        Path data = Path.of(settings.text("mgr.data.dir")).toAbsolutePath().normalize();
        if (!Files.exists(data.resolve("postgresql/PG_VERSION"))) {
            throw new Refused(
                    "There is no database in " + data + ". Give the data folder with mgr.data.dir, or mgr.db.url.");
        }
        DatabaseAtHand running = running(data);
        if (running != null) {
            return running;
        }
        EmbeddedDatabase own = EmbeddedDatabase.in(data);
        own.open();
        own.start(() -> {});
        own.describe(settings);
        return described(settings, own);
    }

    private static DatabaseAtHand described(LauncherSettings settings, @Nullable EmbeddedDatabase own) {
        return new DatabaseAtHand(
                settings.text("mgr.db.url"),
                settings.text("mgr.db.migrate.user"),
                settings.text("mgr.db.migrate.password"),
                own);
    }

    /** {@code null} when none runs there. */
    private static @Nullable DatabaseAtHand running(Path data) throws Refused {
        Path pid = data.resolve("postgresql/postmaster.pid");
        if (!Files.exists(pid)) {
            return null;
        }
        try {
            String port = Files.readAllLines(pid).get(LINE_OF_PORT).strip();
            DatabaseAtHand found = new DatabaseAtHand(
                    "jdbc:postgresql://127.0.0.1:" + port + "/mgr",
                    "mgr_migrate",
                    Secrets.in(data).of("mgr_migrate"),
                    null);
            found.asOwner().close();
            return found;
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new Refused("The data in " + data + " cannot be read.", e);
        } catch (SQLException e) {
            return null;
        }
    }

    /** A connection that may become the owner of the tables. */
    Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public void close() {
        EmbeddedDatabase own = started;
        if (own != null) {
            own.close();
        }
    }
}
