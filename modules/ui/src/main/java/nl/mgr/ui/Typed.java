package nl.mgr.ui;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Month;

/**
 * Reads days, months and amounts as people type them: {@code 1-1-26}, {@code 01012026}, {@code 1 januari 2026},
 * {@code 2026-01-01}; {@code € 1.234,50}, {@code 1234,5}. Empty when it cannot be read.
 */
public final class Typed {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{2}|\\d{4})");
    private static final Pattern RUN = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})\\s+(\\p{L}{3,})\\.?\\s+(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern NAMED_MONTH = Pattern.compile("(\\p{L}{3,})\\.?\\s+(\\d{4})");
    private static final Pattern AMOUNT =
            Pattern.compile("([-−]?)(\\d{1,3}(?:\\.\\d{3})+|\\d{1,12})(?:[,.](\\d{1,2}))?");
    private static final Pattern WHOLE = Pattern.compile("[-−]?(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,15})");

    private static final List<String> MONTHS = List.of(
            "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec", //
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Typed() {}

    public static Optional<LocalDate> day(String typed) {
        String text = typed.strip();
        Matcher match = ISO.matcher(text);
        if (match.matches()) {
            return date(match.group(1), match.group(2), match.group(3));
        }
        match = DAY.matcher(text);
        if (match.matches()) {
            return date(match.group(3), match.group(2), match.group(1));
        }
        match = RUN.matcher(text);
        if (match.matches()) {
            return date(match.group(3), match.group(2), match.group(1));
        }
        match = NAMED.matcher(text);
        return match.matches() ? date(match.group(3), monthNumber(match.group(2)), match.group(1)) : Optional.empty();
    }

    public static Optional<Month> month(String typed) {
        String text = typed.strip();
        Matcher match = ISO_MONTH.matcher(text);
        if (match.matches()) {
            return date(match.group(1), match.group(2), "1").map(Month::of);
        }
        match = MONTH.matcher(text);
        if (match.matches()) {
            return date(match.group(2), match.group(1), "1").map(Month::of);
        }
        match = NAMED_MONTH.matcher(text);
        return match.matches()
                ? date(match.group(2), monthNumber(match.group(1)), "1").map(Month::of)
                : Optional.empty();
    }

    /** An amount in euros; a point before three digits parts thousands, otherwise a point or comma starts the cents. */
    public static Optional<Money> money(String typed) {
        String text = typed.replace("€", "").replace('\u00a0', ' ').replace(" ", "");
        Matcher match = AMOUNT.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        String cents = match.group(3) == null ? "0" : match.group(3);
        String euros = match.group(2).replace(".", "") + "." + cents;
        Money amount = Money.ofEuros(new BigDecimal(euros));
        return Optional.of(match.group(1).isEmpty() ? amount : Money.ZERO.minus(amount));
    }

    /** "4,91", "4.91%" and "−0,5": a percentage with at most two decimals. */
    public static Optional<BigDecimal> percentage(String typed) {
        String text = typed.strip();
        return money(text.endsWith("%") ? text.substring(0, text.length() - 1) : text)
                .map(Money::euros);
    }

    public static Optional<Long> whole(String typed) {
        String text = typed.replace('\u00a0', ' ').replace(" ", "");
        return WHOLE.matcher(text).matches()
                ? Optional.of(Long.valueOf(text.replace(".", "").replace('−', '-')))
                : Optional.empty();
    }

    private static String monthNumber(String name) {
        String start = name.toLowerCase(Locale.ROOT).replace("maart", "mrt").substring(0, 3);
        int index = MONTHS.indexOf(start);
        return String.valueOf(index < 0 ? 0 : index % 12 + 1);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        int full = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
        try {
            return Optional.of(LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // 31 February is no day
        }
    }
}
