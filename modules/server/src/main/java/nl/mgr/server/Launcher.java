package nl.mgr.server;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import nl.mgr.server.AuditHeads.Head;
import org.jspecify.annotations.Nullable;

/**
 * {@code java -jar mgr.jar [run | backup | restore | check-backup | verify-audit | bootstrap-sql]}. Starts the database
 * (unless {@code mgr.db.url} names one) beside the web server, then the application; a start that fails says why in one
 * sentence and ends with exit code 1.
 */
public final class Launcher {

    private static final Logger LOG = Logger.getLogger(Launcher.class.getName());

    private static final int STOPPED = 0;
    private static final int FAILED = 1;

    private final LauncherSettings settings;
    private final PrintStream out;
    private final AtomicBoolean ending = new AtomicBoolean();
    private volatile @Nullable EmbeddedDatabase database;
    private volatile @Nullable WebServer server;
    private volatile @Nullable NightlyBackup nightly;
    private volatile @Nullable Path work;

    private Launcher(LauncherSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    public static void main(String[] arguments) {
        try {
            LauncherSettings settings = LauncherSettings.load(home(), System.getenv(), System.getProperties());
            Logs.configure(settings);
            Launcher launcher = new Launcher(settings, System.out);
            BackupCommands backups = new BackupCommands(settings, System.out);
            switch (arguments.length == 0 ? "run" : arguments[0]) {
                case "run" -> launcher.run();
                case "bootstrap-sql" -> launcher.printBootstrapSql();
                case "backup" -> backups.backup(value(arguments, 1, "backup FILE-OR-FOLDER"));
                case "check-backup" -> backups.check(value(arguments, 1, "check-backup BACKUP"));
                case "restore" ->
                    backups.restore(
                            value(arguments, 1, "restore BACKUP NEW-FOLDER"),
                            value(arguments, 2, "restore BACKUP NEW-FOLDER"));
                case "verify-audit" -> System.exit(launcher.verifyAudit(arguments) ? STOPPED : FAILED);
                default ->
                    throw new Refused("Unknown command '" + arguments[0]
                            + "'. Use: run, backup, restore, check-backup, verify-audit, bootstrap-sql.");
            }
        } catch (Refused e) {
            LOG.log(Level.FINE, "start refused", e);
            System.err.println(e.getMessage());
            System.exit(FAILED);
        }
    }

    private static String value(String[] arguments, int place, String usage) throws Refused {
        if (arguments.length <= place) {
            throw new Refused("The command " + arguments[0] + " needs more. Use: java -jar mgr.jar " + usage + ".");
        }
        return arguments[place];
    }

    private static Path home() throws Refused {
        try {
            Path jar = Path.of(Launcher.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path folder = jar.getParent();
            return folder == null ? Path.of(".") : folder;
        } catch (URISyntaxException e) {
            throw new Refused("The folder of mgr.jar cannot be told from its address.", e);
        }
    }

    private void printBootstrapSql() {
        String url = settings.text("mgr.db.url");
        String name = url.isEmpty() ? "mgr" : url.replaceAll("\\?.*", "").replaceAll(".*/", "");
        out.println(BootstrapSql.with(
                name, settings.text("mgr.db.app.password"), settings.text("mgr.db.migrate.password")));
    }

    /**
     * {@code verify-audit [--heads FILE]}: of the database that runs on the data folder, else of the one that is started for
     * it, or of the external one.
     *
     * @return whether every chain is sound
     */
    private boolean verifyAudit(String... arguments) throws Refused {
        if (arguments.length != 1 && !(arguments.length == 3 && arguments[1].equals("--heads"))) {
            throw new Refused("Use: verify-audit [--heads FILE], with a file from mgr.audit.heads.dir.");
        }
        List<Head> published = arguments.length == 1 ? List.of() : AuditHeads.read(Path.of(arguments[2]));
        try (DatabaseAtHand at = DatabaseAtHand.of(settings);
                Connection connection = at.asOwner()) {
            return new AuditVerification(connection, out).run(published);
        } catch (SQLException e) {
            throw new Refused("The database does not answer: " + e.getMessage(), e);
        }
    }

    private void run() throws Refused {
        Signals.onStop(() -> end(STOPPED));
        try {
            start();
        } catch (Refused e) {
            LOG.log(Level.FINE, "start refused", e);
            fail(e.getMessage());
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "start failed", e);
            fail("The platform did not start; the log above says why.");
        }
    }

    private void start() throws Refused {
        Instant begun = Instant.now();
        int port = settings.number("mgr.http.port");
        BaseUrl base = BaseUrl.of(settings.text("mgr.base-url"), port);
        refuseTakenPort(port);
        settings.set("mgr.base-url", base.toString());
        settings.set("mgr.demo.dir", settings.home().resolve("config/demo").toString());
        boolean external = !settings.text("mgr.db.url").isEmpty();
        SecretsKey.check(settings.text("mgr.secrets.key"), external);
        Path data = external
                ? null
                : Path.of(settings.text("mgr.data.dir")).toAbsolutePath().normalize();
        NightlyBackup backups = NightlyBackup.of(settings, data);
        if (data != null) {
            BackupNews.publish(data, backups != null);
        }
        Starting embedded = data == null ? Starting.done() : startDatabase(data);
        try {
            server = WebServer.start(settings, workFolder(), port, base.isLoopback(), () -> {
                embedded.await();
                EmbeddedDatabase started = database;
                if (started != null) {
                    started.describe(settings);
                }
                settings.publish();
            });
        } finally {
            embedded.refuse();
        }
        Readiness.require(port);
        if (backups != null) {
            nightly = backups;
            backups.begin();
        }
        out.println(Welcome.text(settings, base, Duration.between(begun, Instant.now())));
    }

    /** Beside the web server, which takes longer: only the application needs the database. */
    private Starting startDatabase(Path data) throws Refused {
        EmbeddedDatabase embedded = EmbeddedDatabase.in(data);
        database = embedded;
        embedded.open();
        return Starting.of(() -> embedded.start(() -> end(FAILED)));
    }

    private Path workFolder() throws Refused {
        try {
            Path folder = Files.createTempDirectory("mgr-payara");
            work = folder;
            return folder;
        } catch (IOException e) {
            throw new Refused("The folder for temporary files cannot be written: " + e.getMessage(), e);
        }
    }

    /** What fails because of a stop in the middle of the start is no news. */
    private void fail(@Nullable String sentence) {
        if (!ending.get()) {
            System.err.println(sentence);
            end(FAILED);
        }
    }

    /**
     * The one way out: running requests finish, the web server stops, the database last. A second Ctrl-C changes nothing.
     * A start that is not complete is broken off: everything it does to the database happens whole or not at all.
     */
    private void end(int code) {
        if (ending.compareAndSet(false, true)) {
            // a thread that the Java machine waits for: it would end by itself when the web server's last thread does
            Thread stop = new Thread(() -> stop(code), "mgr-stop");
            stop.setDaemon(false);
            stop.start();
        }
    }

    private void stop(int code) {
        WebServer running = server;
        if (running != null) {
            out.println("MGR stops.");
            // past the log the web server prints notes of its developers at its end, and in its shutdown hook
            PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
            System.setOut(nowhere);
            running.close();
            System.setErr(nowhere);
        } else {
            LogManager.getLogManager().reset();
        }
        NightlyBackup backups = nightly;
        if (backups != null) {
            backups.close();
        }
        EmbeddedDatabase last = database;
        if (last != null) {
            last.close();
        }
        forgetWork();
        // in its shutdown hook the web server logs that it is down already
        LogManager.getLogManager().reset();
        if (code == STOPPED || running != null) {
            out.println("MGR has stopped.");
        }
        if (running == null) {
            // the web server's own shutdown hook waits for its start, which waits for the database
            Runtime.getRuntime().halt(code);
        }
        System.exit(code);
    }

    private void forgetWork() {
        Path folder = work;
        if (folder != null) {
            try {
                Folders.delete(folder);
            } catch (IOException e) {
                LOG.log(Level.FINE, "a web server in the middle of its start still writes there", e);
            }
        }
    }

    static void refuseTakenPort(int port) throws Refused {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByName("0.0.0.0"))) {
            LOG.log(Level.FINE, "port {0} is free", probe.getLocalPort());
        } catch (IOException e) {
            throw new Refused(
                    "Port " + port + " is in use. Stop what listens there, or choose another with mgr.http.port.", e);
        }
    }
}
