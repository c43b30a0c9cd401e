package nl.mgr.contracts.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.mgr.kernel.Period;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The days of a contract as a bar, with today and the day until which an extension can be announced.
 *
 * @param past days gone by, {@code left} days to come
 * @param words the same for who cannot see it
 */
public record TermBar(long past, long left, List<Mark> marks, List<Year> years, String words) implements Serializable {

    private static final double WHOLE = 100;
    private static final double HALF = 60;
    private static final int MOST_YEARS = 12;

    /** Percentage of the bar that the words at a mark may take on a small screen. */
    private static final double WORDS = 50;

    public TermBar {
        marks = List.copyOf(marks);
        years = List.copyOf(years);
    }

    /** @param at percentage of the bar; {@code late}: in its last part, so that the words stand before it */
    public record Mark(double at, String text, boolean dashed) implements Serializable {

        public boolean late() {
            return at > HALF;
        }
    }

    /** Whether the words of two marks would stand on each other in one line. */
    public boolean close() {
        return marks.size() > 1 && Math.abs(marks.get(1).at() - marks.get(0).at()) < WORDS;
    }

    /** @param weight days of that year */
    public record Year(String name, long weight) implements Serializable {}

    /** @return {@code null} for a contract without an end, or one of many years */
    static @Nullable TermBar of(Period period, LocalDate today, @Nullable LocalDate extension) {
        LocalDate last = period.lastDay();
        if (last == null || last.getYear() - period.from().getYear() > MOST_YEARS) {
            return null;
        }
        LocalDate from = period.from();
        long all = ChronoUnit.DAYS.between(from, last) + 1;
        long past = Math.max(0, Math.min(all, ChronoUnit.DAYS.between(from, today)));
        List<Mark> marks = new ArrayList<>();
        String words = Texts.of("contracts", "looptijd.woorden", from, last);
        if (past > 0 && past < all) {
            marks.add(new Mark(WHOLE * past / all, Texts.of("contracts", "looptijd.vandaag"), false));
        }
        if (extension != null && !extension.isBefore(from)) {
            marks.add(new Mark(
                    WHOLE * ChronoUnit.DAYS.between(from, extension) / all,
                    Texts.of("contracts", "looptijd.verlenging", extension),
                    true));
            words += " " + Texts.of("contracts", "looptijd.verlenging.woorden", extension);
        }
        return new TermBar(past, all - past, marks, years(from, last), words);
    }

    private static List<Year> years(LocalDate from, LocalDate last) {
        List<Year> years = new ArrayList<>();
        for (int year = from.getYear(); year <= last.getYear(); year++) {
            LocalDate first = year == from.getYear() ? from : LocalDate.of(year, 1, 1);
            LocalDate end = year == last.getYear() ? last : LocalDate.of(year, 12, 31);
            years.add(new Year(String.valueOf(year), ChronoUnit.DAYS.between(first, end) + 1));
        }
        return years;
    }
}
