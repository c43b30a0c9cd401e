package nl.mgr.platform.internal.entrance;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.DatabaseFailure;
import org.jspecify.annotations.Nullable;

/**
 * Whether the database answers now. Without it the pool lets whoever asks wait for a minute; a proxy wants to know
 * sooner. So another thread asks, one question at a time, and whoever is in a hurry shares its answer.
 */
@ApplicationScoped
class Pulse {

    private static final Logger LOG = Logger.getLogger(Pulse.class.getName());
    private static final long PATIENCE_SECONDS = 3;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread asking = new Thread(work, "mgr-ready");
        asking.setDaemon(true);
        return asking;
    });

    @Inject
    private Readiness readiness;

    private @Nullable Future<Boolean> asked;

    boolean beats() {
        try {
            return question().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.warning("not ready: the database gives no answer");
            return false;
        } catch (ExecutionException e) {
            LOG.log(Level.WARNING, "not ready: the database does not answer", DatabaseFailure.isOutage(e) ? null : e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized Future<Boolean> question() {
        Future<Boolean> open = asked;
        if (open == null || open.isDone()) {
            open = thread.submit(() -> ActorContext.callAs(Actor.authentication(), readiness::ask));
            asked = open;
        }
        return open;
    }

    @PreDestroy
    void end() {
        thread.shutdownNow();
    }
}
