package nl.mgr.cooperation.internal.agreement;

import nl.mgr.cooperation.ServiceFacts.Counted;
import nl.mgr.cooperation.ServiceLineTerms;
import nl.mgr.cooperation.ServiceResults.Status;
import org.jspecify.annotations.Nullable;

/**
 * The status that figures speak for: yes at the norm, mostly from four fifths of it on, partly when anything was done. A
 * norm in percent counts; without one, all of what was due is the norm. See decision 0019.
 */
final class Proposed {

    /** Unit of a norm that is a share of what is due. */
    static final String PERCENT = "%";

    private static final long WHOLE = 100;
    private static final long MOSTLY = 80;

    private Proposed() {}

    static Status of(Counted counted, ServiceLineTerms terms) {
        long norm = percent(terms.normValue(), terms.normUnit());
        // in hundredths of what is due, without rounding
        long reached = counted.done() * WHOLE;
        if (reached >= norm * counted.due()) {
            return Status.YES;
        }
        if (reached * WHOLE >= MOSTLY * norm * counted.due()) {
            return Status.MOSTLY;
        }
        return counted.done() > 0 ? Status.PARTLY : Status.NO;
    }

    private static long percent(@Nullable Long value, String unit) {
        return value != null && unit.equals(PERCENT) ? Math.min(value, WHOLE) : WHOLE;
    }
}
