package nl.mgr.kernel.internal.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.kernel.DatabaseFailure;
import nl.mgr.kernel.Round;

/**
 * Calls each {@link Round} again and again. The threads are made during the start of the web application and so inherit
 * its naming environment; the server's managed executors refuse work before the start has ended.
 */
@ApplicationScoped
class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());
    private static final int THREADS = 3;
    private static final int MOST_SECONDS_TO_END = 20;

    @Inject
    @Any
    private Instance<Round> rounds;

    @Inject
    private RequestContextController requests;

    private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(THREADS, work -> {
        Thread thread = new Thread(work, "mgr-rounds");
        thread.setDaemon(true);
        return thread;
    });

    void begin() {
        threads.prestartAllCoreThreads();
        for (Round round : rounds) {
            long millis = round.pause().toMillis();
            threads.scheduleWithFixedDelay(() -> call(round), millis, millis, TimeUnit.MILLISECONDS);
        }
    }

    void end() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(MOST_SECONDS_TO_END, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void call(Round round) {
        boolean opened = requests.activate();
        try {
            round.go();
        } catch (RuntimeException e) {
            tell(round, e);
        } finally {
            if (opened) {
                requests.deactivate();
            }
        }
    }

    private static void tell(Round round, RuntimeException e) {
        if (DatabaseFailure.isOutage(e)) {
            LOG.log(
                    Level.WARNING,
                    "{0} waits: the database does not answer",
                    round.getClass().getName());
        } else {
            LOG.log(Level.WARNING, "a round of " + round.getClass().getName() + " failed; the next one comes", e);
        }
    }
}
