package nl.mgr.system.support;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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
