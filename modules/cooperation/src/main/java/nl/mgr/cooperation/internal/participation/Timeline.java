package nl.mgr.cooperation.internal.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.mgr.cooperation.ParticipationSign;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * The days on which one municipality takes part in one submodule. Periods that follow each other without a day between
 * them count as one: a new decision on the same participation is no leaving.
 */
final class Timeline {

    private final List<Period> periods;

    Timeline(List<Period> periods) {
        List<Period> joined = new ArrayList<>();
        for (Period next :
                periods.stream().sorted(Comparator.comparing(Period::from)).toList()) {
            Period last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && next.from().equals(last.until())) {
                joined.set(joined.size() - 1, new Period(last.from(), next.until()));
            } else {
                joined.add(next);
            }
        }
        this.periods = List.copyOf(joined);
    }

    /** The period that holds the day. */
    Optional<Period> on(LocalDate day) {
        return periods.stream().filter(period -> period.contains(day)).findFirst();
    }

    /** The first period that starts after the day. */
    Optional<Period> after(LocalDate day) {
        return periods.stream().filter(period -> period.from().isAfter(day)).findFirst();
    }

    /** The last period that ended on or before the day. */
    Optional<Period> before(LocalDate day) {
        return periods.stream()
                .filter(period -> period.until() != null && !period.until().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** @param possible days on which there could be participation; empty when there are none */
    ParticipationSign sign(LocalDate day, Optional<Period> possible) {
        Optional<Period> now = on(day);
        if (now.isPresent()) {
            return now.get().open() ? ParticipationSign.ACTIVE : ParticipationSign.ENDING;
        }
        if (after(day).isPresent()) {
            return ParticipationSign.PLANNED;
        }
        if (before(day).isPresent()) {
            return ParticipationSign.ENDED;
        }
        boolean stillPossible = possible.isPresent()
                && (possible.get().open() || day.isBefore(possible.get().until()));
        return stillPossible ? ParticipationSign.NONE : ParticipationSign.IMPOSSIBLE;
    }

    /** The day on which the sign turns, or turned. */
    @Nullable
    LocalDate turns(LocalDate day) {
        Optional<Period> now = on(day);
        if (now.isPresent()) {
            return now.get().until();
        }
        Optional<Period> planned = after(day);
        if (planned.isPresent()) {
            return planned.get().from();
        }
        Optional<Period> past = before(day);
        return past.isPresent() ? past.get().until() : null;
    }

    /** The day on which the participation shown began. */
    @Nullable
    LocalDate since(LocalDate day) {
        Optional<Period> shown = on(day).or(() -> after(day)).or(() -> before(day));
        return shown.isPresent() ? shown.get().from() : null;
    }
}
