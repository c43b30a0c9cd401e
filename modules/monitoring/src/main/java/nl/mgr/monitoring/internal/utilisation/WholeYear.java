package nl.mgr.monitoring.internal.utilisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.Row;
import nl.mgr.monitoring.MonthUse;
import nl.mgr.monitoring.UseRow;
import org.jspecify.annotations.Nullable;

/** The one row of a report that is about the year as a whole: its twelve months side by side, and the other years. */
final class WholeYear {

    private static final int MONTHS = 12;

    private final int year;
    private final Month lastDue;
    private final List<MonthUse> months = new ArrayList<>();
    private final TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());

    WholeYear(int year, Month lastDue, LocalDate today) {
        this.year = year;
        this.lastDue = lastDue;
        years.add(today.getYear());
    }

    /** Months of the year whose figures are due, as bits. */
    int due() {
        int count = lastDue.year() == year ? lastDue.number() : lastDue.year() > year ? MONTHS : 0;
        return (1 << count) - 1;
    }

    /** @return nothing: it is no row of the report */
    Optional<UseRow> read(Row row) {
        List<@Nullable Long> cents = row.numbers("month_cents");
        List<@Nullable Long> delivered = row.numbers("month_delivered");
        List<@Nullable Long> owed = row.numbers("month_owed");
        for (int at = 0; at < MONTHS; at++) {
            Month month = Month.of(year, at + 1);
            months.add(new MonthUse(
                    month,
                    Money.ofCents(number(cents, at)),
                    Math.toIntExact(number(owed, at)),
                    Math.toIntExact(number(delivered, at)),
                    month.compareTo(lastDue) <= 0));
        }
        row.numbers("years").stream()
                .filter(Objects::nonNull)
                .map(Long::intValue)
                .forEach(years::add);
        return Optional.empty();
    }

    List<MonthUse> months() {
        return months;
    }

    /** Years with figures, newest first; always with the current one. */
    List<Integer> years() {
        return List.copyOf(years);
    }

    private static long number(List<@Nullable Long> months, int at) {
        Long number = months.get(at);
        return number == null ? 0 : number;
    }
}
