package nl.mgr.kernel;

import java.util.Set;
import java.util.UUID;

/**
 * Records of a module that nobody may know of yet, whatever else they may see: applications in a competition until the last day
 * to submit them. Whatever tells of changes past the module's own pages leaves them out.
 */
public interface SealedRecords {

    /** Their ids, as far as the actor's row security shows them. */
    Set<UUID> sealed();
}
