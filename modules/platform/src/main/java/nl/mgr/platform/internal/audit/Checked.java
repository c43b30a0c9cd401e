package nl.mgr.platform.internal.audit;

import java.util.List;
import nl.mgr.platform.AuditTrail.Problem;

/**
 * What a check of one chain found.
 *
 * @param lines that were computed anew
 * @param end the last of them
 */
record Checked(long lines, Chains.End end, List<Problem> problems) {

    /** So many problems are kept and shown; a chain that was written over has one per line. */
    static final int TOLD = 20;

    Checked {
        problems = List.copyOf(problems);
    }
}
