package nl.mgr.cooperation.internal.participation;

import java.time.LocalDate;
import java.util.Optional;
import nl.mgr.cooperation.ParticipationChange;
import nl.mgr.kernel.Period;

/**
 * What turning a box of the matrix most likely means: the step, and the first day on which it can hold. Whoever decides
 * may choose another day.
 */
final class Proposal {

    private Proposal() {}

    /** @param shown the day of the matrix, today or later */
    static ParticipationChange of(Terms terms, LocalDate shown, LocalDate today) {
        Timeline timeline = new Timeline(terms.taken());
        Optional<Period> now = timeline.on(shown);
        Optional<Period> planned = timeline.after(shown);
        if (now.isPresent()) {
            return change(terms, false, leaving(now.get(), terms, shown, today));
        }
        if (planned.isPresent()) {
            return change(terms, false, planned.get().from());
        }
        return change(terms, true, joining(terms, shown, today));
    }

    private static ParticipationChange change(Terms terms, boolean joins, LocalDate day) {
        return new ParticipationChange(
                terms.municipality().id(), terms.submodule().id(), joins, day);
    }

    /** What has not begun is withdrawn; else the notice term is kept, when that is still before the end that is known. */
    private static LocalDate leaving(Period period, Terms terms, LocalDate shown, LocalDate today) {
        if (period.from().isAfter(today)) {
            return period.from();
        }
        LocalDate keepsTerm = firstOfMonth(JoiningAndLeaving.earliestLeaving(terms, today));
        LocalDate wanted = later(shown.equals(today) ? keepsTerm : shown, keepsTerm);
        return period.contains(wanted) ? wanted : later(shown, today);
    }

    private static LocalDate joining(Terms terms, LocalDate shown, LocalDate today) {
        LocalDate soonest = shown.equals(today) ? firstOfMonth(today.plusDays(1)) : shown;
        Optional<Period> possible = terms.possible();
        return possible.isPresent() ? later(soonest, possible.get().from()) : soonest;
    }

    private static LocalDate firstOfMonth(LocalDate day) {
        return day.getDayOfMonth() == 1 ? day : day.plusMonths(1).withDayOfMonth(1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
