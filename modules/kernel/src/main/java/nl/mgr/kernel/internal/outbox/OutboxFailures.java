package nl.mgr.kernel.internal.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.FailedMessages;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Row;

/** Reads under the scope of whoever asks; a retry is the system's, for nobody else writes messages of others. */
@ApplicationScoped
class OutboxFailures implements FailedMessages {

    private static final String COLUMNS = "id, event, listener, cause, created_at, due_at, attempts, failure";
    private static final String FAILED = "delivered_at is null and failure is not null";

    @Inject
    private Database database;

    @Inject
    private OutboxDelivery delivery;

    @Override
    @Transactional
    public Page<Message> find(ListQuery query) {
        ListStatement list = ListStatement.of(COLUMNS, "kernel.outbox where " + FAILED)
                .orderedBy("id")
                .sortable("event", "event")
                .sortable("listener", "listener")
                .sortable("created", "created_at")
                .sortable("due", "due_at")
                .sortable("attempts", "attempts")
                .contains("search", "event || ' ' || listener || ' ' || failure ilike ?");
        return database.page(list, query, OutboxFailures::message);
    }

    @Override
    @Transactional
    public Optional<Message> byId(UUID id) {
        return database.first(
                "select " + COLUMNS + " from kernel.outbox where id = ? and " + FAILED, OutboxFailures::message, id);
    }

    @Override
    public void retry(UUID id) {
        Actor actor = ActorContext.current();
        UUID cooperation = actor.requireCooperation();
        Actor system = Actor.system(cooperation, "retry by " + actor.name());
        if (!ActorContext.callAs(system, () -> delivery.dueNow(id, cooperation))) {
            throw new NotFound("failed message " + id);
        }
    }

    private static Message message(Row row) {
        return new Message(
                row.uuid("id"),
                row.text("event"),
                row.text("listener"),
                row.text("cause"),
                row.instant("created_at"),
                row.instant("due_at"),
                row.integer("attempts"),
                row.text("failure"));
    }
}
