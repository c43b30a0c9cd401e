package nl.mgr.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL under the data folder, on a port of its own on loopback, that keeps its data. When its process ends
 * by itself it is started again on the same port.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class.getName());
    private static final String VERSION = "18";
    private static final String NAME = "mgr";
    private static final String SUPERUSER = "postgres";

    private final Path dataFolder;
    private final Path cluster;
    private final Path said;
    private volatile @Nullable FileChannel held;
    private volatile @Nullable PostgresPrograms programs;
    private volatile @Nullable Postmaster postmaster;
    private volatile @Nullable Secrets secrets;
    private volatile boolean closed;

    private EmbeddedDatabase(Path dataFolder) {
        this.dataFolder = dataFolder;
        this.cluster = dataFolder.resolve("postgresql");
        this.said = dataFolder.resolve("postgresql-start.log");
    }

    /** Nothing happens before {@link #open}; {@link #close} is possible from then on, also in the middle of it. */
    static EmbeddedDatabase in(Path folder) {
        return new EmbeddedDatabase(folder.toAbsolutePath().normalize());
    }

    /** Takes the folder; what is wrong with it is told before anything starts. */
    void open() throws Refused {
        try {
            Files.createDirectories(dataFolder);
        } catch (IOException e) {
            throw notWritable(dataFolder, e);
        }
        if (!Files.isWritable(dataFolder)) {
            throw notWritable(dataFolder, null);
        }
        refuseOtherVersion(cluster);
        held = hold(dataFolder);
    }

    /**
     * Starts on the folder that was opened.
     *
     * @param lost called when the database ended by itself and cannot be started again
     */
    void start(Runnable lost) throws Refused {
        try {
            launch(lost);
        } catch (IOException | SQLException e) {
            throw new Refused("The embedded database in " + dataFolder + " does not start: " + e.getMessage(), e);
        }
    }

    private void launch(Runnable lost) throws IOException, SQLException, Refused {
        Secrets known = Secrets.in(dataFolder);
        PostgresPrograms unpacked = PostgresPrograms.in(dataFolder.resolve("binaries"));
        programs = unpacked;
        secrets = known;
        if (Files.exists(cluster)) {
            stopLeftOver(unpacked);
        } else {
            create(unpacked, known);
        }
        Postmaster starting = new Postmaster(unpacked, cluster, said, freePort());
        postmaster = starting;
        if (closed) {
            throw new IOException("the start was interrupted");
        }
        starting.start();
        prepare(known);
        starting.watch(lost);
    }

    /** Made beside its place and moved there when it is whole: a start that breaks off leaves no half of it. */
    private void create(PostgresPrograms unpacked, Secrets known) throws IOException {
        Path part = dataFolder.resolve("postgresql.part");
        Folders.delete(part);
        Path password = Files.createTempFile(
                dataFolder,
                "first",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(password, known.of(SUPERUSER));
            unpacked.run(
                    said,
                    "initdb",
                    List.of(
                            "-D",
                            part.toString(),
                            "-U",
                            SUPERUSER,
                            "-E",
                            "UTF-8",
                            // not of who happens to start it first
                            "--locale=C.UTF-8",
                            "--auth=scram-sha-256",
                            "--pwfile=" + password));
        } finally {
            Files.delete(password);
        }
        Files.move(part, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
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
        throw new InUse(dataFolder);
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /**
     * After a crash of the launcher its database may still run; it is stopped before a new one starts. Whether a process
     * is that database is told by its command, which names the folder: numbers of processes are used again.
     */
    private void stopLeftOver(PostgresPrograms unpacked) throws Refused {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            List<String> lines = Files.readAllLines(pidFile);
            boolean runs = !lines.isEmpty()
                    && ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                            .flatMap(process -> process.info().commandLine())
                            .filter(command -> command.contains("postgres") && command.contains(cluster.toString()))
                            .isPresent();
            if (runs) {
                Postmaster.stop(unpacked, cluster, said);
            } else {
                Files.deleteIfExists(pidFile);
            }
        } catch (IOException | NumberFormatException e) {
            throw new InUse(cluster, e);
        }
    }

    /** Another start has the folder. */
    static final class InUse extends Refused {

        private static final long serialVersionUID = 1L;

        InUse(Path folder) {
            super(sentence(folder));
        }

        InUse(Path folder, Exception cause) {
            super(sentence(folder), cause);
        }

        private static String sentence(Path folder) {
            return "The data in " + folder + " are in use by another start of the platform. Stop that one first,"
                    + " or choose another folder with mgr.data.dir.";
        }
    }

    private void prepare(Secrets known) throws SQLException {
        String password = known.of(SUPERUSER);
        try (Connection connection = connect(SUPERUSER, password);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select from pg_database where datname = '" + NAME + "'")) {
            if (!found.next()) {
                statement.execute("create database " + NAME);
            }
        }
        try (Connection connection = connect(NAME, password);
                Statement statement = connection.createStatement()) {
            statement.execute(BootstrapSql.with(NAME, known.of("mgr_app"), known.of("mgr_migrate")));
        }
    }

    private Connection connect(String database, String password) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, password);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + started(postmaster).port() + "/" + database;
    }

    private static <T> T started(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("the database is not started");
        }
        return part;
    }

    void describe(LauncherSettings settings) {
        Secrets known = started(secrets);
        settings.set("mgr.db.url", url(NAME));
        settings.set("mgr.db.embedded", "true");
        settings.set("mgr.data.dir", dataFolder.toString());
        settings.set("mgr.db.app.user", "mgr_app");
        settings.set("mgr.db.app.password", known.of("mgr_app"));
        settings.set("mgr.db.migrate.user", "mgr_migrate");
        settings.set("mgr.db.migrate.password", known.of("mgr_migrate"));
        if (settings.text("mgr.secrets.key").isEmpty()) {
            settings.set("mgr.secrets.key", known.of(Secrets.KEY));
        }
    }

    /** The data folder is free for another start only when the database is down. */
    @Override
    public void close() {
        closed = true;
        PostgresPrograms unpacked = programs;
        if (unpacked != null) {
            unpacked.interrupt();
        }
        try {
            Postmaster last = postmaster;
            if (last != null) {
                last.stop();
            }
            FileChannel folder = held;
            if (folder != null) {
                folder.close();
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the database was not stopped cleanly; it recovers at the next start", e);
        }
    }
}
