package nl.mgr.cooperation.internal.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import nl.mgr.cooperation.CalendarStep;
import nl.mgr.cooperation.internal.facts.FactFile;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * What the law says of a step, as long as it says so: before a day, or so many weeks from another step, or both.
 *
 * @param from first day on which the rule holds, {@code null} for always before
 * @param through last day on which it holds, {@code null} for until now
 * @param before the first day that is too late, in the year of the budget plus {@code year}
 * @param weeks from {@code against}; negative counts back
 */
record LegalRule(
        CalendarStep step,
        String article,
        @Nullable LocalDate from,
        @Nullable LocalDate through,
        @Nullable MonthDay before,
        int year,
        int weeks,
        @Nullable CalendarStep against,
        String source) {

    private static final String FILE = "/nl/mgr/cooperation/law/wgr-terms.csv";

    boolean holdsOn(LocalDate day) {
        return !begins().isAfter(day) && (through == null || !through.isBefore(day));
    }

    LocalDate begins() {
        return from == null ? LocalDate.MIN : from;
    }

    /** Those that come with the module, in the order of the file. */
    static List<LegalRule> all() {
        return FactFile.ofModule(FILE).stream().map(LegalRule::of).toList();
    }

    private static LegalRule of(CSVRecord cells) {
        String against = cells.get("against");
        return new LegalRule(
                CalendarStep.of(cells.get("step")),
                cells.get("article"),
                day(cells.get("from")),
                day(cells.get("through")),
                cells.get("month").isEmpty() ? null : MonthDay.of(number(cells, "month"), number(cells, "day")),
                number(cells, "year"),
                number(cells, "weeks"),
                against.isEmpty() ? null : CalendarStep.of(against),
                cells.get("source"));
    }

    private static @Nullable LocalDate day(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }

    private static int number(CSVRecord cells, String column) {
        String written = cells.get(column);
        return written.isEmpty() ? 0 : Integer.parseInt(written);
    }
}
