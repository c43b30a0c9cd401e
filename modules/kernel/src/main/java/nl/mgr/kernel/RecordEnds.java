package nl.mgr.kernel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * When records of its module ended: from that day on the years are counted that their documents are kept. A record of a
 * kind that no module names here is not known to be over or not, and what is kept at it stays.
 */
public interface RecordEnds {

    String module();

    /** Kinds of records that have an end. */
    Set<String> kinds();

    /** Kinds of records that never end: what is kept at them counts from the year in which it was last added to. */
    default Set<String> endless() {
        return Set.of();
    }

    /**
     * Of many at once, with one question per kind. One that is left out is not known to be over or not.
     *
     * @param records of this module and these kinds
     */
    Map<Subject, RecordEnd> ends(Collection<Subject> records, LocalDate today);
}
