package nl.mgr.kernel.internal.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.kernel.DatabaseFailure;
import nl.mgr.kernel.Round;
import nl.mgr.kernel.Settings;

/**
 * Calls each {@link Round} again and again. The threads are made during the start of the web application and so inherit
 * its naming environment; the server's managed executors refuse work before the start has ended.
 */
@ApplicationScoped
class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());
    private static final int SECONDS_BETWEEN_LINES = 10;
    private static final int MOST_SECONDS_TO_END = 20;

    @Inject
    @Any
    private Instance<Round> rounds;

    @Inject
    private RoundLog log;

    @Inject
    private RequestContextController requests;

    private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "mgr-rounds");
        thread.setDaemon(true);
        return thread;
    });

    void begin() {
        // a thread each, and one to write down what they do when all of them are at work
        threads.setCorePoolSize((int) rounds.stream().count() + 1);
        threads.prestartAllCoreThreads();
        for (Round round : rounds) {
            Duration pause = pause(round);
            long millis = pause.toMillis();
            log.planned(round, pause);
            threads.scheduleWithFixedDelay(() -> call(round), millis, millis, TimeUnit.MILLISECONDS);
        }
        threads.scheduleWithFixedDelay(this::writeDown, 0, SECONDS_BETWEEN_LINES, TimeUnit.SECONDS);
    }

    /** What the round asks for, or less where an installation wants its work done sooner. */
    private static Duration pause(Round round) {
        int most = Settings.number("mgr.rounds.most-seconds", 0);
        return most > 0 && round.pause().toSeconds() > most ? Duration.ofSeconds(most) : round.pause();
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
        log.forget();
    }

    private void call(Round round) {
        boolean opened = requests.activate();
        RuntimeException trouble = null;
        log.began(round.name());
        try {
            round.go();
        } catch (RuntimeException e) {
            trouble = e;
            tell(round.name(), e);
        } finally {
            log.ended(round.name(), trouble);
            if (opened) {
                requests.deactivate();
            }
        }
    }

    private void writeDown() {
        try {
            log.write();
        } catch (RuntimeException e) {
            tell("the book of rounds", e);
        }
    }

    private static void tell(String name, RuntimeException e) {
        if (DatabaseFailure.isOutage(e)) {
            LOG.log(Level.WARNING, "{0} waits: the database does not answer", name);
        } else {
            LOG.log(Level.WARNING, "a round of " + name + " failed; the next one comes", e);
        }
    }
}
