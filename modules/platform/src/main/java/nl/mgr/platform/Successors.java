package nl.mgr.platform;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * People whose municipality or care provider went up into another: they keep their roles and their log-in, at the successor. For the team
 * of the cooperation only, which is told how many they are and not who.
 */
public interface Successors {

    /** People who work for one of the old municipalities on the day or after it, and not for the successor. */
    long waiting(Set<UUID> old, UUID successor, LocalDate day);

    /**
     * From the day on, or from today when that is later, they work for the successor with all roles they have, and no
     * more for the old municipality. A second time changes nothing.
     *
     * @param organisation how the successor is called at log-in, when it is not registered yet
     */
    void pass(Set<UUID> old, UUID successor, String organisation, LocalDate day);

    /** People who work for the provider that goes up today or later, and not for the one that stays. */
    long atProvider(UUID old, UUID stays);

    /** The same of two rows of the register that become one care provider, from today on. */
    void passProvider(UUID old, UUID stays, String organisation);
}
