package nl.mgr.kernel.internal.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.BackgroundWork.Run;
import nl.mgr.kernel.Round;
import nl.mgr.kernel.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What the rounds of this node do, kept in memory and written down every ten seconds: rounds come every second, and a
 * line on disk for each of them would cost more than they do.
 */
@ApplicationScoped
class RoundLog {

    private static final Logger LOG = Logger.getLogger(RoundLog.class.getName());
    private static final Actor BOOKKEEPER = Actor.system(null, "rounds");

    @Inject
    private RoundBook book;

    @Inject
    private Clock clock;

    private final String node = machine() + ":" + Settings.text("mgr.http.port", "");
    private final Map<String, Run> runs = new ConcurrentSkipListMap<>();

    void planned(Round round, Duration pause) {
        Instant now = clock.instant();
        runs.put(round.name(), new Run(round.name(), node, pause, null, null, null, now.plus(pause), now));
    }

    void began(String name) {
        Instant now = clock.instant();
        runs.computeIfPresent(
                name,
                (key, run) ->
                        new Run(name, node, run.pause(), now, run.endedAt(), run.failure(), run.dueAt(), run.seenAt()));
    }

    /** @param trouble what it threw; {@code null} when it went well */
    void ended(String name, @Nullable RuntimeException trouble) {
        Instant now = clock.instant();
        runs.computeIfPresent(
                name,
                (key, run) -> new Run(
                        name,
                        node,
                        run.pause(),
                        run.startedAt(),
                        now,
                        trouble == null ? null : named(trouble),
                        now.plus(run.pause()),
                        run.seenAt()));
    }

    void write() {
        Instant now = clock.instant();
        ActorContext.runAs(
                BOOKKEEPER,
                () -> book.write(runs.values().stream()
                        .map(run -> new Run(
                                run.name(),
                                node,
                                run.pause(),
                                run.startedAt(),
                                run.endedAt(),
                                run.failure(),
                                run.dueAt(),
                                now))
                        .toList()));
    }

    void forget() {
        try {
            ActorContext.runAs(BOOKKEEPER, () -> book.forget(node));
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "the rounds of this node stay in the book for a day", e);
        }
    }

    /** Names of classes from the outside in: messages may hold what is not for everybody. */
    private static String named(Throwable trouble) {
        Throwable root = trouble;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String outside = trouble.getClass().getSimpleName();
        return root == trouble ? outside : outside + " (" + root.getClass().getSimpleName() + ")";
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            LOG.log(Level.FINE, "this machine has no name", e);
            return "localhost";
        }
    }
}
