package nl.mgr.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Payara Micro in this process, with the application and nothing else open. */
final class WebServer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(WebServer.class.getName());

    private static final String LISTEN_ON_LOOPBACK =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1";

    /** The data grid is for nodes that find each other; a node without a cluster doesn't wait for it. */
    private static final String NO_GRID =
            "set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false";

    private final PayaraMicroRuntime runtime;
    private final Duration notice;

    private WebServer(PayaraMicroRuntime runtime, Duration notice) {
        this.runtime = runtime;
        this.notice = notice;
    }

    /**
     * @param work a folder of its own to work in
     * @param loopbackOnly whether to listen on this computer itself only
     * @param beforeDeployment what the application needs; done when the server itself is up
     */
    static WebServer start(
            LauncherSettings settings, Path work, int port, boolean loopbackOnly, Runnable beforeDeployment)
            throws Refused {
        File application = settings.home().resolve("mgr.war").toFile();
        BootCommands before = BootCommands.read(settings.home().resolve("config/payara/pre-boot.txt"));
        if (loopbackOnly) {
            before.add(LISTEN_ON_LOOPBACK);
        }
        if (!settings.flag("mgr.cluster")) {
            before.add(NO_GRID);
        }
        BootCommands after = BootCommands.read(settings.home().resolve("config/payara/post-boot.txt"));
        ServerClasses.use(settings.home());
        try {
            PayaraMicro payara = PayaraMicro.getInstance();
            payara.setRootDir(work.toFile())
                    .setHttpPort(port)
                    .setHttpAutoBind(false)
                    .setNoCluster(!settings.flag("mgr.cluster"))
                    .setLogPropertiesFile(Logs.file(settings).toFile())
                    .setPrintLogo(false)
                    .addDeploymentFile(application);
            payara.setPreBootHandler(before::run);
            payara.setPostBootHandler(commands -> {
                after.run(commands);
                beforeDeployment.run();
            });
            PayaraMicroRuntime runtime = payara.bootStrap();
            if (runtime.getDeployedApplicationNames().isEmpty()) {
                runtime.shutdown();
                throw new Refused("The application did not start; the log above says why.");
            }
            return new WebServer(runtime, Duration.ofSeconds(settings.number("mgr.stop.notice-seconds")));
        } catch (BootstrapException e) {
            throw new Refused("The web server did not start: " + e.getMessage(), e);
        }
    }

    /** Running requests finish first. */
    @Override
    public void close() {
        RunningRequests.finish(notice);
        try {
            runtime.shutdown();
        } catch (BootstrapException e) {
            LOG.log(Level.WARNING, "the web server was not stopped cleanly", e);
        }
    }
}
