package nl.mgr.server;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The embedded database in a data folder, whether the platform runs on it or not: one that stands still is started for as
 * long as this is open, and nobody else can start it meanwhile.
 */
final class DataFolder implements AutoCloseable {

    private static final int LINE_OF_PORT = 3;

    private final Path data;
    private final @Nullable EmbeddedDatabase own;
    private final Thread stop = new Thread(this::end, "mgr-backup-stop");

    private DataFolder(Path data, @Nullable EmbeddedDatabase own) {
        this.data = data;
        this.own = own;
    }

    /** Of the platform in this very process: the lock is not tried, for to let go of it is to let go of the platform's. */
    static DataFolder running(Path data) {
        return new DataFolder(data, null);
    }

    static DataFolder of(Path data) throws Refused {
        if (!Files.exists(data.resolve("postgresql/PG_VERSION"))) {
            throw new Refused("There is no database in " + data + ". Give its data folder with mgr.data.dir.");
        }
        EmbeddedDatabase standing = EmbeddedDatabase.in(data);
        try {
            standing.open();
        } catch (EmbeddedDatabase.InUse e) {
            return new DataFolder(data, null);
        }
        DataFolder folder = new DataFolder(data, standing);
        // Ctrl-C must not leave a database behind
        Runtime.getRuntime().addShutdownHook(folder.stop);
        try {
            standing.start(() -> {});
        } catch (Refused e) {
            folder.close();
            throw e;
        }
        return folder;
    }

    BackupManifest backup(Path target, String key) throws Refused {
        try (Connection database = connect()) {
            BackupManifest made = new Backup(data, database, ProductVersion.own()).write(target, key);
            new BackupBook(data).made(target, made.madeAt());
            return made;
        } catch (IOException | SQLException e) {
            throw BackupCommands.failed(target, e);
        }
    }

    private Connection connect() throws IOException, SQLException, Refused {
        Properties secrets = new Properties();
        try (Reader in = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(in);
        }
        Path process = data.resolve("postgresql/postmaster.pid");
        if (!Files.exists(process)) {
            throw new Refused(
                    "The platform on " + data + " is starting or stopping. Try again when it runs or is down.");
        }
        List<String> lines = Files.readAllLines(process);
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + lines.get(LINE_OF_PORT).strip() + "/mgr",
                "postgres",
                secrets.getProperty("postgres"));
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException e) {
            // it runs already, and does what follows
            return;
        }
        end();
    }

    private void end() {
        EmbeddedDatabase started = own;
        if (started != null) {
            started.close();
        }
    }
}
