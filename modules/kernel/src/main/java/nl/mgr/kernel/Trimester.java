package nl.mgr.kernel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A third of a year, in which the region talks and reports: January to April, May to August, September to December. */
public record Trimester(int year, int number) implements Comparable<Trimester>, Serializable {

    /** In a year. */
    public static final int COUNT = 3;

    private static final int MONTHS = 12 / COUNT;

    public Trimester {
        if (number < 1 || number > COUNT) {
            throw new IllegalArgumentException("a year has three trimesters, no number " + number);
        }
    }

    public static Trimester of(LocalDate day) {
        return new Trimester(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    public Period period() {
        return new Period(firstDay(), firstDay().plusMonths(MONTHS));
    }

    public List<Month> months() {
        Month first = Month.of(firstDay());
        return IntStream.range(0, MONTHS).mapToObj(first::plus).toList();
    }

    public Trimester before() {
        return of(firstDay().minusDays(1));
    }

    @Override
    public int compareTo(Trimester other) {
        return firstDay().compareTo(other.firstDay());
    }

    /** As it stands in addresses: {@code 2026-3}. */
    @Override
    public String toString() {
        return year + "-" + number;
    }
}
