package nl.mgr.system.reliability;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import nl.mgr.system.support.Demo;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.RunningPlatform;
import org.awaitility.Awaitility;

/**
 * A platform on a copy of the demo, that is killed and goes on. Its clock goes on too, and an outage takes
 * so long on it that what the dead one had claimed is free again.
 */
final class Survivor implements AutoCloseable {

    private static final Duration OUTAGE_BY_THE_CLOCK = Duration.ofMinutes(3);
    private static final Duration LONGEST_OUTAGE = Duration.ofMinutes(4);

    private final Path data;
    private final Map<String, String> settings;
    private final long begun = System.nanoTime();
    private Duration outages = Duration.ZERO;
    private volatile RunningPlatform running;

    private Survivor(Path data, Map<String, String> settings) {
        this.data = data;
        this.settings = settings;
    }

    static Survivor on(String name) {
        return on(name, Platform.SETTINGS);
    }

    static Survivor on(String name, Map<String, String> settings) {
        Survivor survivor = new Survivor(Demo.copy(name), settings);
        survivor.start();
        return survivor;
    }

    private void start() {
        Map<String, String> now = new HashMap<>(settings);
        now.computeIfPresent("mgr.clock.start", (key, start) -> LocalDateTime.parse(start)
                .plusSeconds(Duration.ofNanos(System.nanoTime() - begun).toSeconds())
                .plus(outages)
                .toString());
        running = RunningPlatform.start(data, now);
    }

    /** The one that runs now, or that is dead and not yet replaced. */
    RunningPlatform now() {
        return running;
    }

    /** The server is started again by us; it finds the database that went on without it. */
    void killServer() {
        running.killServer();
        startAgain();
    }

    /** A server in place of one that is dead. */
    void startAgain() {
        outages = outages.plus(OUTAGE_BY_THE_CLOCK);
        start();
    }

    /** @param whole the postmaster with all its processes, or it alone; the server must bring it back by itself */
    void killDatabase(boolean whole) {
        long before = PlatformDatabase.postmaster(data);
        running.killDatabase(whole);
        Awaitility.await("the database is started again; log: " + running.logText())
                .atMost(LONGEST_OUTAGE)
                .ignoreExceptions()
                .until(() -> PlatformDatabase.postmaster(data) != before && running.isReady());
    }

    /** Whoever got no answer waits here, also while one platform takes another's place. */
    void awaitReady() {
        Awaitility.await("the platform is ready again")
                .atMost(LONGEST_OUTAGE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> running.isReady());
    }

    @Override
    public void close() {
        running.close();
    }
}
