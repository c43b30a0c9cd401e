package nl.mgr.monitoring.internal.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mgr.kernel.Month;

/** Months as people and spreadsheets write them: 2026-10, 10-2026, 202610, okt 2026, 1-10-2026, 2026-10-01. */
final class MonthText {

    private static final List<String> NAMES = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.]?(\\d{1,2})([-/.]\\d{1,2}([ t].*)?)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2}[-/.])?(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern NAMED = Pattern.compile("([a-z]{3,9})\\.?[- ]?(\\d{4})");

    private MonthText() {}

    static Optional<Month> parse(String text) {
        String bare = text.strip().toLowerCase(Locale.ROOT);
        Matcher yearFirst = YEAR_FIRST.matcher(bare);
        if (yearFirst.matches()) {
            return month(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)));
        }
        Matcher yearLast = YEAR_LAST.matcher(bare);
        if (yearLast.matches()) {
            return month(yearLast.group(3), Integer.parseInt(yearLast.group(2)));
        }
        Matcher named = NAMED.matcher(bare);
        return named.matches() ? month(named.group(2), number(named.group(1))) : Optional.empty();
    }

    private static int number(String name) {
        if (name.equals("mrt")) {
            return 3;
        }
        for (int i = 0; i < NAMES.size(); i++) {
            if (NAMES.get(i).startsWith(name)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<Month> month(String year, int number) {
        return number >= 1 && number <= 12 ? Optional.of(Month.of(Integer.parseInt(year), number)) : Optional.empty();
    }
}
