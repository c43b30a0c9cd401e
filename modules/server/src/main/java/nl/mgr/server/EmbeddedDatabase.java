package nl.mgr.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL under the data folder, on a port of its own on loopback, that keeps its data. */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class.getName());
    private static final String VERSION = "18";
    private static final String NAME = "mgr";

    private final EmbeddedPostgres server;
    private final Secrets secrets;
    private final FileChannel held;

    private EmbeddedDatabase(EmbeddedPostgres server, Secrets secrets, FileChannel held) {
        this.server = server;
        this.secrets = secrets;
        this.held = held;
    }

    static EmbeddedDatabase start(Path folder) throws Refused {
        Path dataFolder = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(dataFolder);
        } catch (IOException e) {
            throw notWritable(dataFolder, e);
        }
        if (!Files.isWritable(dataFolder)) {
            throw notWritable(dataFolder, null);
        }
        Path cluster = dataFolder.resolve("postgresql");
        refuseOtherVersion(cluster);
        FileChannel held = hold(dataFolder);
        try {
            stopLeftOver(cluster);
            return start(dataFolder, cluster, held);
        } catch (Refused e) {
            release(held);
            throw e;
        }
    }

    private static EmbeddedDatabase start(Path dataFolder, Path cluster, FileChannel held) throws Refused {
        try {
            Secrets secrets = Secrets.in(dataFolder);
            boolean isNew = !Files.exists(cluster.resolve("PG_VERSION"));
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setDataDirectory(cluster)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(dataFolder.resolve("binaries").toFile())
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("jit", "off")
                    .setServerConfig("timezone", "Europe/Amsterdam")
                    // the library is made for tests and switches these off; what is acknowledged here must last
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on");
            if (!isNew) {
                builder.setConnectConfig("password", secrets.of("postgres"));
            }
            EmbeddedDatabase database = new EmbeddedDatabase(builder.start(), secrets, held);
            database.prepare(cluster, isNew);
            return database;
        } catch (IOException | SQLException e) {
            throw new Refused("The embedded database in " + dataFolder + " does not start: " + e.getMessage(), e);
        }
    }

    private static Refused notWritable(Path folder, @Nullable IOException cause) {
        String sentence = "The data folder " + folder
                + " cannot be written. Give this user write access or choose another folder with mgr.data.dir.";
        return cause == null ? new Refused(sentence) : new Refused(sentence, cause);
    }

    private static void refuseOtherVersion(Path cluster) throws Refused {
        Path version = cluster.resolve("PG_VERSION");
        if (!Files.exists(version)) {
            return;
        }
        try {
            String found = Files.readString(version).strip();
            if (!found.equals(VERSION)) {
                throw new Refused("The data in " + cluster + " belong to PostgreSQL " + found
                        + ", this release runs " + VERSION
                        + ". Use the release that made them, or another mgr.data.dir.");
            }
        } catch (IOException e) {
            throw new Refused("The data in " + cluster + " cannot be read.", e);
        }
    }

    /** One launcher per data folder, for as long as it lives: the system takes the lock back when it crashes. */
    private static FileChannel hold(Path dataFolder) throws Refused {
        Path file = dataFolder.resolve("in-use.lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return channel;
            }
            channel.close();
        } catch (IOException e) {
            throw notWritable(dataFolder, e);
        }
        throw inUse(dataFolder, null);
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void release(FileChannel held) {
        try {
            held.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the data folder stays in use until this program ends", e);
        }
    }

    /**
     * After a crash of the launcher its database may still run; it is asked to stop before a new one starts. Whether a
     * process is that database is told by its command, which names the folder: numbers of processes are used again.
     */
    private static void stopLeftOver(Path cluster) throws Refused {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            List<String> lines = Files.readAllLines(pidFile);
            Optional<ProcessHandle> left = ProcessHandle.of(
                            Long.parseLong(lines.get(0).strip()))
                    .filter(process -> process.info()
                            .commandLine()
                            .filter(command -> command.contains("postgres") && command.contains(cluster.toString()))
                            .isPresent());
            if (left.isPresent()) {
                left.get().destroy();
                left.get().onExit().get(30, TimeUnit.SECONDS);
            }
            Files.deleteIfExists(pidFile);
        } catch (IOException | ExecutionException | TimeoutException | NumberFormatException e) {
            throw inUse(cluster, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw inUse(cluster, e);
        }
    }

    private static Refused inUse(Path folder, @Nullable Exception cause) {
        String sentence = "The data in " + folder + " are in use by another start of the platform. Stop that one first,"
                + " or choose another folder with mgr.data.dir.";
        return cause == null ? new Refused(sentence) : new Refused(sentence, cause);
    }

    private void prepare(Path cluster, boolean isNew) throws SQLException, IOException {
        String password = isNew ? "" : secrets.of("postgres");
        if (isNew) {
            try (Connection connection = connect("postgres", password);
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + NAME);
                statement.execute("alter role postgres password '" + secrets.of("postgres") + "'");
            }
        }
        try (Connection connection = connect(NAME, password);
                Statement statement = connection.createStatement()) {
            statement.execute(BootstrapSql.with(NAME, secrets.of("mgr_app"), secrets.of("mgr_migrate")));
            if (isNew) {
                Files.writeString(cluster.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
                statement.execute("select pg_reload_conf()");
            }
        }
    }

    private Connection connect(String database, String password) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", password);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    void describe(LauncherSettings settings) {
        settings.set("mgr.db.url", url(NAME));
        settings.set("mgr.db.app.user", "mgr_app");
        settings.set("mgr.db.app.password", secrets.of("mgr_app"));
        settings.set("mgr.db.migrate.user", "mgr_migrate");
        settings.set("mgr.db.migrate.password", secrets.of("mgr_migrate"));
    }

    @Override
    public void close() throws IOException {
        try {
            server.close();
        } finally {
            held.close();
        }
    }
}
