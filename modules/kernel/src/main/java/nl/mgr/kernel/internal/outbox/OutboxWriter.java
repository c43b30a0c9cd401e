package nl.mgr.kernel.internal.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.DomainEvent;
import nl.mgr.kernel.DomainEventListener;
import nl.mgr.kernel.DomainEvents;
import nl.mgr.kernel.Ids;

/** Writes one row per event and listener, in the transaction of the change. */
@ApplicationScoped
class OutboxWriter implements DomainEvents {

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<DomainEventListener<?>> listeners;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(DomainEvent event) {
        Actor actor = ActorContext.current();
        for (DomainEventListener<?> listener : listeners) {
            if (listener.type() == event.getClass()) {
                database.update(
                        """
                        insert into kernel.outbox (id, listener, event, payload, cooperation_id, cause, created_at, due_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""",
                        Ids.next(),
                        listener.name(),
                        event.getClass().getSimpleName(),
                        EventCodec.write(event),
                        actor.cooperationId(),
                        actor.name(),
                        clock.instant(),
                        clock.instant());
            }
        }
    }
}
