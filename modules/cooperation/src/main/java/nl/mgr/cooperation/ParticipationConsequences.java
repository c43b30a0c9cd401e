package nl.mgr.cooperation;

import java.io.Serializable;
import java.util.List;

/**
 * Tells what a change of participation would do, before anybody decides. Implemented by modules whose rows depend on
 * participation; asked as the actor who prepares the change.
 */
public interface ParticipationConsequences {

    /** The software module that answers, e.g. {@code contracts}; asked only about submodules that open it. */
    String softwareModule();

    /** Consequences with their counts; nothing for a count of zero. */
    List<Consequence> of(ParticipationChange change, SubmoduleRef submodule);

    /**
     * @param bundleKey key in the answering module's bundle, with the count as its only gap; the text for one
     *     stands under the same key with {@code .een} behind it
     * @param needsAction whether somebody has to do something about it
     */
    record Consequence(String softwareModule, String bundleKey, long count, boolean needsAction)
            implements Serializable {}
}
