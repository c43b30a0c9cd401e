package nl.mgr.contracts.internal.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.mgr.contracts.Obligations.Repeat;
import org.jspecify.annotations.Nullable;

/**
 * On which days an obligation is due. Every day is counted from the first one, so that one of the 31st stays at the end of
 * each month.
 */
final class ObligationDays {

    private ObligationDays() {}

    /**
     * @param until first day on which the contract has ended; {@code null} when it has no end. What is due once may come after
     * @param last no day lies behind it, but the first
     */
    static List<LocalDate> of(LocalDate first, Repeat repeat, @Nullable LocalDate until, LocalDate last) {
        if (repeat == Repeat.ONCE) {
            return List.of(first);
        }
        return Stream.iterate(0L, number -> number + 1)
                .map(number -> first.plusMonths(number * repeat.months()))
                .takeWhile(day -> (until == null || day.isBefore(until)) && (day.equals(first) || !day.isAfter(last)))
                .toList();
    }
}
