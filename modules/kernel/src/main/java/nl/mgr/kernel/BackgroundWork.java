package nl.mgr.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When each {@link Round} ran last, on every node. Each node writes down its own every ten seconds. */
public interface BackgroundWork {

    /**
     * One round on one node.
     *
     * @param node name of the machine and port
     * @param pause from the end of one round to the begin of the next
     * @param startedAt begin of the last round; {@code null} before the first
     * @param endedAt end of the last round that ended; {@code null} before
     * @param failure what it threw, by name of class only, for a message may hold data; {@code null} when it went well
     * @param dueAt when the next round begins; while one runs, when that one was due
     * @param seenAt when the node wrote this down
     */
    record Run(
            String name,
            String node,
            Duration pause,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable String failure,
            Instant dueAt,
            Instant seenAt) {

        /** Whether a round was at work when this was written down. */
        public boolean running() {
            return startedAt != null && (endedAt == null || endedAt.isBefore(startedAt));
        }
    }

    /** By name and node. What a node that is gone left behind disappears after a day. */
    List<Run> runs();
}
