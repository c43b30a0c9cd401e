package nl.mgr.system.support;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** The embedded database of a running platform, past all row security: as its superuser. */
public final class PlatformDatabase {

    private static final int LINE_OF_PORT = 3;

    private PlatformDatabase() {}

    /** Number of the process of the database on a data folder; {@code -1} while there is none. */
    public static long postmaster(Path data) {
        try {
            return Long.parseLong(Files.readAllLines(data.resolve("postgresql/postmaster.pid"))
                    .get(0)
                    .strip());
        } catch (NoSuchFileException e) {
            return -1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A copy of a running platform's data folder, for a platform of one's own without loading the demo again: what
     * PostgreSQL calls a base backup. The copy recovers at its start.
     *
     * @param to a folder that is emptied first
     */
    public static void copy(RunningPlatform from, Path to) {
        try (Connection database = asSuperuser(from);
                Statement statement = database.createStatement()) {
            Folders.delete(to);
            Files.createDirectories(to);
            Files.copy(from.data().resolve("secrets.properties"), to.resolve("secrets.properties"));
            Folders.link(from.data().resolve("binaries"), to.resolve("binaries"));
            statement.execute("checkpoint");
            statement.execute("select pg_backup_start('copy', true)");
            Path cluster = to.resolve("postgresql");
            Folders.copy(from.data().resolve("postgresql"), cluster, PlatformDatabase::isOfTheCluster);
            try (ResultSet label = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                label.next();
                Files.writeString(cluster.resolve("backup_label"), label.getString(1));
            }
            Folders.copy(from.data().resolve("postgresql/pg_wal"), cluster.resolve("pg_wal"), file -> true);
            Files.setPosixFilePermissions(cluster, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the data cannot be copied", e);
        }
    }

    private static boolean isOfTheCluster(Path file) {
        return !file.startsWith("pg_wal")
                && !file.startsWith("log")
                && !file.getFileName().toString().startsWith("postmaster.");
    }

    public static Connection asSuperuser(RunningPlatform platform) {
        Path data = platform.data();
        Properties secrets = new Properties();
        try (Reader in = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(in);
            String port = Files.readAllLines(data.resolve("postgresql/postmaster.pid"))
                    .get(LINE_OF_PORT)
                    .strip();
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port + "/mgr", "postgres", secrets.getProperty("postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the platform's database does not answer", e);
        }
    }
}
