package nl.mgr.kernel;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from a first day up to, not including, an end; an open end is {@code null}. Source lists and screens speak of a
 * last day ("t/m"), which is {@link #lastDay()}.
 */
public record Period(LocalDate from, @Nullable LocalDate until) implements Serializable {

    public Period {
        if (until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("a period ends after it starts: " + from + " - " + until);
        }
    }

    public static Period from(LocalDate first) {
        return new Period(first, null);
    }

    /** @param last the last day that belongs to the period, or {@code null} for an open end */
    public static Period through(LocalDate first, @Nullable LocalDate last) {
        return new Period(first, last == null ? null : last.plusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public boolean overlaps(Period other) {
        return (until == null || other.from.isBefore(until)) && (other.until == null || from.isBefore(other.until));
    }

    /** Whether every day of {@code other} lies in this period. */
    public boolean covers(Period other) {
        return !other.from.isBefore(from) && (until == null || (other.until != null && !other.until.isAfter(until)));
    }

    public Period endingBefore(LocalDate end) {
        return new Period(from, end);
    }

    public @Nullable LocalDate lastDay() {
        return until == null ? null : until.minusDays(1);
    }

    public boolean open() {
        return until == null;
    }
}
