package nl.mgr.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * How amounts, numbers and days are written on screen, in the language of the request: {@code #{fmt.euro(row.amount())}}.
 * What is not there is a dash. In Dutch: "€ 12.345,67", "12,5%", "22 november 2026", "−0,1%".
 */
@Named("fmt")
@ApplicationScoped
public class Formats {

    /** Shown for what is not there. */
    public static final String NOTHING = "–";

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final char MINUS = '−';
    private static final String EURO = "€\u00a0";
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final Map<Decimals, DecimalFormat> DECIMALS = new ConcurrentHashMap<>();

    private @Inject Clock clock;

    /** @param money {@link Money}, or a {@link Number} of whole cents; with cents: "€ 12.345,67" */
    public String euro(@Nullable Object money) {
        return money == null ? NOTHING : euros(euros(money), "#,##0.00");
    }

    /** As {@link #euro}, rounded to whole euros for overviews: "€ 12.346". */
    public String euroWhole(@Nullable Object money) {
        return money == null ? NOTHING : euros(euros(money), "#,##0");
    }

    /** A whole or decimal number with at most two decimals: "1.234,5". */
    public String number(@Nullable Number number) {
        return number == null ? NOTHING : decimal("#,##0.##", number);
    }

    /** A percentage that is already one (12.5 is "12,5%"), with one decimal. */
    public String percent(@Nullable Number percentage) {
        return percentage == null ? NOTHING : decimal("#,##0.0", percentage) + "%";
    }

    /** A percentage as it was agreed, with two decimals: "4,91%". */
    public String percentExact(@Nullable Number percentage) {
        return percentage == null ? NOTHING : decimal("#,##0.00", percentage) + "%";
    }

    /** A percentage without decimals: "64%". */
    public String percentWhole(@Nullable Number percentage) {
        return percentage == null ? NOTHING : decimal("#,##0", percentage) + "%";
    }

    /** A difference in percent, always with its sign: "+8,8%", "−0,1%". */
    public String difference(@Nullable Number percentage) {
        if (percentage == null) {
            return NOTHING;
        }
        return (new BigDecimal(percentage.toString()).signum() > 0 ? "+" : "") + percent(percentage);
    }

    /** Full-time equivalents with one or two decimals: "9,4". */
    public String fte(@Nullable Number fte) {
        return fte == null ? NOTHING : decimal("#,##0.0#", fte);
    }

    /** A figure of a chart, whole: "€ 12.346", "1.234,5", "64%". Euros are euros here, no cents. */
    public static String in(Unit unit, @Nullable Number figure) {
        if (figure == null) {
            return NOTHING;
        }
        return switch (unit) {
            case EURO -> euros(new BigDecimal(figure.toString()), "#,##0");
            case NUMBER -> decimal("#,##0.##", figure);
            case PERCENT -> decimal("#,##0.#", figure) + "%";
        };
    }

    /** A figure beside an axis, short: "€ 1,5 mln", "€ 250.000". */
    public static String onAxis(Unit unit, Number figure) {
        BigDecimal exact = new BigDecimal(figure.toString());
        if (exact.abs().compareTo(MILLION) < 0) {
            return in(unit, figure);
        }
        String millions = Texts.of("ui", "chart.millions", decimal("#,##0.##", exact.movePointLeft(6)));
        return unit == Unit.EURO ? EURO + millions : millions;
    }

    /** A day, or the day of a moment, in a text: "22 november 2026". */
    public String date(@Nullable Object day) {
        return dated(day, "d MMMM uuuu");
    }

    /** A day in a table: "22-11-2026". */
    public String dateShort(@Nullable Object day) {
        return dated(day, "d-M-uuuu");
    }

    /** A day in a field, empty when there is none: "22-11-2026". */
    public String field(@Nullable Object day) {
        return day == null ? "" : dated(day, "dd-MM-uuuu");
    }

    /** A day with its weekday: "di 5 dec". */
    public String day(@Nullable Object day) {
        return dated(day, "EEE d MMM").replace(".", "");
    }

    /** A day in a narrow column, with the year when it is not this year: "5 dec", "5 dec 2019". */
    public String dayShort(@Nullable Object day) {
        return day == null ? NOTHING : dayShort(day, LocalDate.now(clock));
    }

    static String dayShort(Object day, LocalDate today) {
        boolean thisYear = LocalDate.from(temporal(day)).getYear() == today.getYear();
        return dated(day, thisYear ? "d MMM" : "d MMM uuuu").replace(".", "");
    }

    /** A whole line for a head: "maandag 30 november 2026". */
    public String dayLong(@Nullable Object day) {
        return dated(day, "EEEE d MMMM uuuu");
    }

    /** A moment: "22 november 2026, 14.05 uur". */
    public String moment(@Nullable Object moment) {
        return dated(
                moment, Locales.current().equals(Locales.DUTCH) ? "d MMMM uuuu, HH.mm 'uur'" : "d MMMM uuuu, HH:mm");
    }

    /** A month: "oktober 2026". */
    public String month(@Nullable Object month) {
        return dated(month, "MMMM uuuu");
    }

    /** A month in a narrow column: "okt 2026". */
    public String monthShort(@Nullable Object month) {
        return dated(month, "MMM uuuu").replace(".", "");
    }

    /** "1 januari 2026 t/m 31 december 2026", or "vanaf 1 januari 2026" when the end is open. */
    public String period(@Nullable Period period) {
        if (period == null) {
            return NOTHING;
        }
        LocalDate last = period.lastDay();
        return last == null
                ? Texts.of("ui", "period.from", date(period.from()))
                : Texts.of("ui", "period.through", date(period.from()), date(last));
    }

    /** "1-1-2026 t/m 31-12-2026". */
    public String periodShort(@Nullable Period period) {
        if (period == null) {
            return NOTHING;
        }
        LocalDate last = period.lastDay();
        return last == null
                ? Texts.of("ui", "period.from", dateShort(period.from()))
                : Texts.of("ui", "period.through", dateShort(period.from()), dateShort(last));
    }

    /** Any value in a message: by its type, other things as they are. */
    String any(@Nullable Object value) {
        if (value instanceof Money) {
            return euro(value);
        }
        if (value instanceof Period period) {
            return period(period);
        }
        if (value instanceof Month || value instanceof YearMonth) {
            return month(value);
        }
        if (value instanceof LocalDate) {
            return date(value);
        }
        if (value instanceof Instant || value instanceof LocalDateTime || value instanceof OffsetDateTime) {
            return moment(value);
        }
        return value instanceof Number number ? number(number) : String.valueOf(value);
    }

    private static BigDecimal euros(Object money) {
        if (money instanceof Money amount) {
            return amount.euros();
        }
        return new BigDecimal(money.toString()).movePointLeft(2);
    }

    private static String euros(BigDecimal euros, String pattern) {
        String amount = decimal(pattern, euros);
        return amount.charAt(0) == MINUS ? EURO + MINUS + amount.substring(1) : EURO + amount;
    }

    private static String decimal(String pattern, Number number) {
        // one of its own: a format keeps what it is at work on
        DecimalFormat format = (DecimalFormat) DECIMALS.computeIfAbsent(
                        new Decimals(pattern, Locales.current().equals(Locales.DUTCH)), Decimals::format)
                .clone();
        String written = format.format(new BigDecimal(number.toString()));
        return written.chars().noneMatch(c -> c >= '1' && c <= '9') && written.charAt(0) == MINUS
                ? written.substring(1)
                : written;
    }

    private record Decimals(String pattern, boolean dutch) {

        DecimalFormat format() {
            DecimalFormatSymbols symbols =
                    DecimalFormatSymbols.getInstance(dutch ? Locale.forLanguageTag("nl-NL") : Locale.UK);
            symbols.setMinusSign(MINUS);
            DecimalFormat format = new DecimalFormat(pattern, symbols);
            format.setRoundingMode(RoundingMode.HALF_UP);
            return format;
        }
    }

    private static String dated(@Nullable Object moment, String pattern) {
        if (moment == null) {
            return NOTHING;
        }
        return DateTimeFormatter.ofPattern(pattern, Locales.current()).format(temporal(moment));
    }

    private static TemporalAccessor temporal(Object moment) {
        if (moment instanceof Month month) {
            return month.firstDay();
        }
        if (moment instanceof YearMonth month) {
            return month.atDay(1);
        }
        if (moment instanceof Instant instant) {
            return instant.atZone(ZONE);
        }
        if (moment instanceof OffsetDateTime offset) {
            return offset.atZoneSameInstant(ZONE);
        }
        if (moment instanceof LocalDate || moment instanceof LocalDateTime || moment instanceof ZonedDateTime) {
            return (TemporalAccessor) moment;
        }
        throw new IllegalArgumentException("not a day or moment: " + moment.getClass());
    }

    /** A text with its gaps filled: {@code {0}}, {@code {1}} ...; amounts, days and periods as on screen. */
    public String fill(String pattern, Object... values) {
        Object[] written = Arrays.stream(values).map(this::any).toArray();
        return new MessageFormat(pattern, Locales.current()).format(written);
    }
}
