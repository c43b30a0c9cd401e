package nl.mgr.cooperation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import nl.mgr.kernel.Money;

/**
 * What is paid in advance for a quarter of a year.
 *
 * @param due first day of the quarter
 */
public record Instalment(int quarter, LocalDate due, Money amount) implements Serializable {

    public static final int QUARTERS = 4;

    private static final int MONTHS = 3;

    /** @param parts what is paid for each budget; each is rounded by itself */
    public static List<Instalment> of(Collection<Money> parts, int year) {
        return IntStream.rangeClosed(1, QUARTERS)
                .mapToObj(quarter -> new Instalment(
                        quarter,
                        firstDay(year, quarter),
                        parts.stream()
                                .map(part -> due(part, quarter).minus(due(part, quarter - 1)))
                                .reduce(Money.ZERO, Money::plus)))
                .toList();
    }

    /** A quarter each: after each of them the whole cents of what is due by then have been asked, so that they add up. */
    public static Money due(Money year, int quarters) {
        return Money.ofCents(year.cents() * Math.min(quarters, QUARTERS) / QUARTERS);
    }

    public static LocalDate firstDay(int year, int quarter) {
        return LocalDate.of(year, 1 + (quarter - 1) * MONTHS, 1);
    }
}
