package nl.mgr.kernel;

/** Publishes facts that cross modules. The row is written in the caller's transaction: no change, no event. */
public interface DomainEvents {
    void publish(DomainEvent event);
}
