package nl.mgr.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How many messages between modules are not delivered yet. */
public interface OutboxState {

    /**
     * What waits.
     *
     * @param waiting not delivered, failed ones included
     * @param failed delivered in vain at least once, and tried again
     * @param oldest when the oldest of all that wait was written; {@code null} when nothing waits
     */
    record Waiting(long waiting, long failed, @Nullable Instant oldest) {}

    /** Of the actor's cooperation; of all together for the administrator of the installation. */
    Waiting waiting();
}
