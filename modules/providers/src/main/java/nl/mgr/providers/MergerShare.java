package nl.mgr.providers;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.Contribution;

/**
 * Lets what a module keeps of a provider pass to the one it goes up into. Implemented by modules whose rows name providers;
 * works in its caller's transaction, as who approves it.
 */
@Contribution
public interface MergerShare {

    /** What would pass, what would stay where it is and what somebody should know; nothing when there is none. */
    List<Passing> passing(Pair pair);

    /** @return how many rows passed, of those that people know of */
    long pass(UUID merger, Pair pair);

    /** Tables of which rows pass. */
    Set<String> passes();

    /** Tables with a provider of which none pass, and why. */
    Map<String, String> stays();

    /** @param old that goes up into the other */
    record Pair(UUID old, UUID stays) implements Serializable {}

    /** What becomes of rows. */
    enum Fate {
        PASSES,
        /** They would stand in the way of what the other has. */
        STAYS,
        /** They pass, and somebody should look at them. */
        LOOK
    }

    /**
     * @param bundleKey key in the answering module's bundle, with the count as its only gap; the text for one stands under
     *     the same key with {@code .een} behind it
     */
    record Passing(String softwareModule, String bundleKey, long count, Fate fate) implements Serializable {}
}
