package nl.mgr.server;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * {@code java -jar mgr.jar [run | bootstrap-sql]}. Starts the database (unless {@code mgr.db.url} names one), then the
 * web server with the application; a start that fails says why in one sentence and ends with exit code 1.
 */
public final class Launcher {

    private static final Logger LOG = Logger.getLogger(Launcher.class.getName());

    private final LauncherSettings settings;
    private final PrintStream out;
    private @Nullable EmbeddedDatabase database;

    private Launcher(LauncherSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    public static void main(String[] arguments) {
        try {
            LauncherSettings settings = LauncherSettings.load(home(), System.getenv(), System.getProperties());
            Logs.configure(settings);
            Launcher launcher = new Launcher(settings, System.out);
            switch (arguments.length == 0 ? "run" : arguments[0]) {
                case "run" -> launcher.run();
                case "bootstrap-sql" -> launcher.printBootstrapSql();
                default -> throw new Refused("Unknown command '" + arguments[0] + "'. Use: run, bootstrap-sql.");
            }
        } catch (Refused e) {
            LOG.log(Level.FINE, "start refused", e);
            System.err.println(e.getMessage());
            System.exit(1);
        }
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

    private void run() throws Refused {
        Instant begun = Instant.now();
        int port = settings.number("mgr.http.port");
        BaseUrl base = BaseUrl.of(settings.text("mgr.base-url"), port);
        refuseTakenPort(port);
        if (settings.text("mgr.db.url").isEmpty()) {
            database = EmbeddedDatabase.start(Path.of(settings.text("mgr.data.dir")));
            database.describe(settings);
        }
        settings.set("mgr.base-url", base.toString());
        settings.set("mgr.demo.dir", settings.home().resolve("config/demo").toString());
        settings.publish();
        WebServer server = WebServer.start(settings, port, base.isLoopback());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "mgr-stop"));
        Readiness.require(port);
        out.println(Welcome.text(settings, base, Duration.between(begun, Instant.now())));
    }

    private void stop(WebServer server) {
        server.close();
        if (database != null) {
            try {
                database.close();
            } catch (IOException e) {
                LOG.log(Level.WARNING, "the database was not stopped cleanly; it recovers at the next start", e);
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
