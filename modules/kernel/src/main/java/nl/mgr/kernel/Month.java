package nl.mgr.kernel;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** A calendar month, in the database the date of its first day. */
public record Month(LocalDate firstDay) implements Comparable<Month>, Serializable {

    public Month {
        if (firstDay.getDayOfMonth() != 1) {
            throw new IllegalArgumentException("a month is kept as its first day: " + firstDay);
        }
    }

    public static Month of(int year, int month) {
        return new Month(LocalDate.of(year, month, 1));
    }

    public static Month of(LocalDate day) {
        return new Month(day.withDayOfMonth(1));
    }

    /**
     * @param text {@code 2026-10}
     * @throws DateTimeException when it is no month
     */
    public static Month parse(String text) {
        return new Month(YearMonth.parse(text).atDay(1));
    }

    public Month plus(int months) {
        return new Month(firstDay.plusMonths(months));
    }

    public int year() {
        return firstDay.getYear();
    }

    public int number() {
        return firstDay.getMonthValue();
    }

    public LocalDate lastDay() {
        return firstDay.plusMonths(1).minusDays(1);
    }

    public Period period() {
        return new Period(firstDay, firstDay.plusMonths(1));
    }

    @Override
    public int compareTo(Month other) {
        return firstDay.compareTo(other.firstDay);
    }

    @Override
    public String toString() {
        return YearMonth.from(firstDay).toString();
    }
}
