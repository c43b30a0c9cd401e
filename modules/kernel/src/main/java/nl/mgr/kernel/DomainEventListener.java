package nl.mgr.kernel;

/**
 * Takes a fact of another module in, in a transaction of its own and possibly more than once: it must be idempotent.
 *
 * @param <E> the event's record
 */
public interface DomainEventListener<E extends DomainEvent> {

    Class<E> type();

    void on(E event);

    /** Stable name under which deliveries are kept. */
    default String name() {
        return getClass().getName().replaceAll("\\$.*", "");
    }
}
