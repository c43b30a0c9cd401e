package nl.mgr.contracts.internal.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/** Sets of days, as lists of periods that may touch but need not be in order. */
public final class Days {

    private Days() {}

    /** The days that two periods share; empty when they share none. */
    public static Optional<Period> common(Period one, Period other) {
        if (!one.overlaps(other)) {
            return Optional.empty();
        }
        LocalDate from = one.from().isBefore(other.from()) ? other.from() : one.from();
        return Optional.of(new Period(from, earlier(one.until(), other.until())));
    }

    /** The days that lie in a period of each list, in order. */
    public static List<Period> common(List<Period> some, List<Period> others) {
        List<Period> shared = new ArrayList<>();
        for (Period one : some) {
            for (Period other : others) {
                common(one, other).ifPresent(shared::add);
            }
        }
        shared.sort(Comparator.comparing(Period::from));
        return shared;
    }

    /** The first day of a period that none of the others covers; empty when they cover it all. */
    public static Optional<LocalDate> firstUncovered(Period whole, List<Period> cover) {
        LocalDate day = whole.from();
        List<Period> inOrder = cover.stream()
                .filter(whole::overlaps)
                .sorted(Comparator.comparing(Period::from))
                .toList();
        for (Period part : inOrder) {
            if (part.from().isAfter(day)) {
                return Optional.of(day);
            }
            LocalDate until = part.until();
            if (until == null) {
                return Optional.empty();
            }
            day = until.isAfter(day) ? until : day;
        }
        return whole.contains(day) ? Optional.of(day) : Optional.empty();
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
