package nl.mgr.cooperation;

import java.io.Serializable;
import java.util.List;
import nl.mgr.kernel.Contribution;

/**
 * Tells what a change of participation would do, before anybody decides. Implemented by modules whose rows depend on
 * participation; asked as the actor who prepares the change.
 */
@Contribution
public interface ParticipationConsequences {

    /**
     * The software module that answers, e.g. {@code contracts}; asked only about submodules that open it, {@code cooperation}
     * about all.
     */
    String softwareModule();

    /** Consequences with their counts; nothing for a count of zero. */
    List<Consequence> of(ParticipationChange change, SubmoduleRef submodule);

    /**
     * @param bundleKey key in the answering module's bundle, with the count as its only gap; the text for one
     *     stands under the same key with {@code .een} behind it
     * @param needsAction whether somebody has to do something about it
     * @param address of the list that shows them, with its filters; empty when there is none. Whoever may not open it is
     *     shown the text only
     */
    record Consequence(String softwareModule, String bundleKey, long count, boolean needsAction, String address)
            implements Serializable {

        public Consequence(String softwareModule, String bundleKey, long count, boolean needsAction) {
            this(softwareModule, bundleKey, count, needsAction, "");
        }
    }
}
