package nl.mgr.cooperation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Contribution;

/**
 * Lets what a module keeps of a municipality pass to its successor. Implemented by modules whose rows name
 * municipalities; works in its caller's transaction, as who carries it out.
 */
@Contribution
public interface SuccessionShare {

    /** What has not passed yet; nothing when all has. Asked in the background as well. */
    List<Passing> left(Heirs heirs);

    /** Adds rows for the successor; none of the old is changed, and a second time adds nothing. */
    void pass(Heirs heirs);

    /**
     * @param old municipalities that end; the first is the one whose rows go before those of the others
     * @param day first day of the successor in their place
     */
    record Heirs(List<UUID> old, UUID successor, LocalDate day) {}

    /**
     * @param bundleKey key in the answering module's bundle, with the count as its only gap; the text for one stands
     *     under the same key with {@code .een} behind it
     * @param needsAction whether somebody has to look after it
     */
    record Passing(String softwareModule, String bundleKey, long count, boolean needsAction) implements Serializable {}
}
