package nl.mgr.platform.internal.destruction;

import java.time.LocalDate;
import nl.mgr.kernel.RecordEnd;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one document.
 *
 * @param countedFrom the day after which its years are counted; {@code null} when none are
 * @param byRecord whether that is the last day of its record; else it is the last day of a year
 * @param since first day on which it may go; {@code null} when none is known
 */
record Keeping(
        Verdict verdict,
        @Nullable LocalDate countedFrom,
        boolean byRecord,
        @Nullable LocalDate since) {

    /** In the order in which they are asked. */
    enum Verdict {
        /** Its kind has no term. */
        WITHOUT_TERM,
        /** Its record still runs. */
        RUNNING,
        /** Its record is over, and nothing tells since when. */
        UNDATED,
        /** Its years are not over yet. */
        LATER,
        DUE
    }

    private static final int DECEMBER = 12;
    private static final int LAST_DAY = 31;

    /**
     * The whole years after the day counted from are kept, and it may go on the day after. Of a day that a year does not
     * have (29 February) the year is over with the last day of that month.
     *
     * @param years of its kind; {@code null} without a term
     * @param end of its record; {@code null} when records of that kind have no end
     * @param lastAdded the day on which its newest version came
     */
    static Keeping of(@Nullable Integer years, @Nullable RecordEnd end, LocalDate lastAdded, LocalDate today) {
        if (years == null) {
            return new Keeping(Verdict.WITHOUT_TERM, null, false, null);
        }
        if (end == null) {
            return counted(LocalDate.of(lastAdded.getYear(), DECEMBER, LAST_DAY), false, years, today);
        }
        if (!end.over()) {
            return new Keeping(Verdict.RUNNING, null, true, null);
        }
        LocalDate last = end.lastDay();
        return last == null ? new Keeping(Verdict.UNDATED, null, true, null) : counted(last, true, years, today);
    }

    private static Keeping counted(LocalDate from, boolean byRecord, int years, LocalDate today) {
        LocalDate since = from.plusYears(years).plusDays(1);
        return new Keeping(since.isAfter(today) ? Verdict.LATER : Verdict.DUE, from, byRecord, since);
    }
}
