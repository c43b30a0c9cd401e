package nl.mgr.kernel.internal.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.DomainEvent;
import nl.mgr.kernel.DomainEventListener;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.OutboxState;
import org.jspecify.annotations.Nullable;

/** The steps of delivery, each in a transaction of its own. */
@ApplicationScoped
class OutboxDelivery {

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<DomainEventListener<?>> listeners;

    /** One message to deliver. */
    record Message(
            UUID id,
            String listener,
            String payload,
            @Nullable UUID cooperationId,
            String cause,
            int attempts) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Message> due(int most) {
        return database.list(
                """
                select id, listener, payload, cooperation_id, cause, attempts from kernel.outbox
                where delivered_at is null and due_at <= ? order by id limit ?""",
                row -> new Message(
                        row.uuid("id"),
                        row.text("listener"),
                        row.text("payload"),
                        row.optionalUuid("cooperation_id"),
                        row.text("cause"),
                        row.integer("attempts")),
                clock.instant(),
                most);
    }

    /** Delivers in the listener's transaction; a message another node holds, or that was delivered, is left alone. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void deliver(Message message) {
        Optional<UUID> mine = database.first(
                "select id from kernel.outbox where id = ? and delivered_at is null for update skip locked",
                row -> row.uuid("id"),
                message.id());
        if (mine.isEmpty()) {
            return;
        }
        handle(listener(message.listener()), message.payload());
        database.update(
                "update kernel.outbox set delivered_at = ?, attempts = attempts + 1, failure = null where id = ?",
                clock.instant(),
                message.id());
    }

    /** Keeps the failure where it can be seen and tries again later, each time waiting twice as long. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(Message message, String failure) {
        Duration wait = Duration.ofSeconds(1L << Math.min(message.attempts(), 12));
        Duration bounded = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        database.update(
                "update kernel.outbox set attempts = attempts + 1, failure = ?, due_at = ? where id = ?",
                failure,
                clock.instant().plus(bounded),
                message.id());
    }

    /** @return whether the cooperation has such a message and it still waits */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean dueNow(UUID id, UUID cooperation) {
        return database.update("""
                        update kernel.outbox set due_at = ?
                        where id = ? and cooperation_id = ? and delivered_at is null and failure is not null""", clock.instant(), id, cooperation) > 0;
    }

    /** As far as whoever asks may see. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    OutboxState.Waiting waiting() {
        return database.first(
                        """
                        select count(*) as waiting, count(failure) as failed, min(created_at) as oldest
                        from kernel.outbox where delivered_at is null""",
                        row -> new OutboxState.Waiting(
                                row.number("waiting"), row.number("failed"), row.optionalInstant("oldest")))
                .orElseThrow();
    }

    private DomainEventListener<?> listener(String name) {
        return listeners.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("listener " + name));
    }

    private static <E extends DomainEvent> void handle(DomainEventListener<E> listener, String payload) {
        listener.on(EventCodec.read(listener.type(), payload));
    }
}
