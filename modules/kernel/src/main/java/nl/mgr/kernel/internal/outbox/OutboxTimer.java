package nl.mgr.kernel.internal.outbox;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;

/** Looks every second for messages that are due, and delivers them one by one on behalf of their cause. */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxTimer {

    private static final Logger LOG = Logger.getLogger(OutboxTimer.class.getName());
    private static final int MOST_PER_ROUND = 200;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Inject
    private OutboxDelivery delivery;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void round() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            ActorContext.callAs(Actor.system(null, "outbox"), () -> delivery.due(MOST_PER_ROUND))
                    .forEach(this::deliver);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the outbox could not be read; it is tried again in a second", e);
        } finally {
            busy.set(false);
        }
    }

    private void deliver(OutboxDelivery.Message message) {
        Actor actor = Actor.system(message.cooperationId(), message.cause());
        try {
            ActorContext.runAs(actor, () -> delivery.deliver(message));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "outbox message " + message.id() + " failed and is tried again", e);
            ActorContext.runAs(actor, () -> delivery.failed(message, String.valueOf(e)));
        }
    }
}
