package nl.mgr.kernel;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Messages between modules whose delivery failed and is tried again, of the cooperation of whoever asks. */
public interface FailedMessages {

    /**
     * One of them.
     *
     * @param event name of the fact
     * @param listener who could not take it in, a class name
     * @param actor on whose behalf the fact was written
     * @param dueAt when it is tried again
     * @param failure what went wrong the last time
     */
    record Message(
            UUID id,
            String event,
            String listener,
            String actor,
            Instant createdAt,
            Instant dueAt,
            int attempts,
            String failure) {

        /** The listener without its package. */
        public String listenerName() {
            return listener.substring(listener.lastIndexOf('.') + 1);
        }
    }

    /** Sort keys: event, listener, created, due, attempts; filter: search. */
    Page<Message> find(ListQuery query);

    Optional<Message> byId(UUID id);

    /**
     * Makes it due at once.
     *
     * @throws NotFound when it was delivered meanwhile, or is of another cooperation
     */
    void retry(UUID id);
}
