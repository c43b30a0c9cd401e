package nl.mgr.kernel.internal.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Round;

/** Looks every second for messages that are due, and delivers them one by one on behalf of their cause. */
@ApplicationScoped
class OutboxRound implements Round {

    private static final Logger LOG = Logger.getLogger(OutboxRound.class.getName());
    private static final int MOST_PER_ROUND = 200;

    @Inject
    private OutboxDelivery delivery;

    @Override
    public String name() {
        return "kernel.outbox";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void go() {
        ActorContext.callAs(Actor.system(null, "outbox"), () -> delivery.due(MOST_PER_ROUND))
                .forEach(this::deliver);
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
