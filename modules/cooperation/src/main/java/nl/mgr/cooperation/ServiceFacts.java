package nl.mgr.cooperation;

import java.util.Optional;
import nl.mgr.kernel.Contribution;
import nl.mgr.kernel.Trimester;

/**
 * What a module knows by itself of how a service went, e.g. how many deliveries were in time. From it the platform
 * proposes a result; a person confirms it. Asked as the member of the team who looks, or by the system at work in a
 * cooperation.
 */
@Contribution
public interface ServiceFacts {

    /** The software module that answers; asked only when it exists for whoever asks. */
    String softwareModule();

    /**
     * Unique in the installation, e.g. {@code leveringen-op-tijd}. The answering module's bundle has {@code feit.<id>},
     * what it counts, and {@code feit.<id>.stand}, with what was done and what was due in its gaps.
     */
    String id();

    /** Address of the page on which the figures of the trimester stand, from the application's root. */
    String page(Trimester trimester);

    /** Empty when nothing was due yet: nothing is no zero. */
    Optional<Counted> of(Trimester trimester);

    /** @param done of what was due, at most all of it */
    record Counted(long done, long due) {
        public Counted {
            if (due <= 0 || done < 0 || done > due) {
                throw new IllegalArgumentException(done + " of " + due);
            }
        }
    }
}
