package nl.mgr.platform.internal.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** A cell of a spreadsheet as text: dates {@code 2026-11-30}, figures as people see them, formulas by their value. */
final class CellText {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,25}(\\.[0-9]{1,25})?([eE][+-]?[0-9]{1,2})?");
    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");
    private static final MathContext AS_SPREADSHEETS_COMPUTE = new MathContext(15);
    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_466);
    private static final long SECONDS_A_DAY = 24L * 60 * 60;

    private final LocalDate zero;

    /** @param from1904 whether days are counted as old Macintosh spreadsheets do */
    CellText(boolean from1904) {
        this.zero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    String of(Cell cell) {
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA) {
            return ofNumber(cell);
        }
        if (cell.getType() == CellType.STRING) {
            return cell.asString();
        }
        String raw = cell.getRawValue();
        if (cell.getType() == CellType.BOOLEAN) {
            return String.valueOf("1".equals(raw));
        }
        return raw == null ? "" : raw;
    }

    private String ofNumber(Cell cell) {
        String raw = cell.getRawValue();
        if (raw == null || !NUMBER.matcher(raw).matches()) {
            return raw == null ? "" : raw;
        }
        BigDecimal number = new BigDecimal(raw);
        boolean day = number.signum() > 0 && number.compareTo(LAST_DAY) < 0;
        if (day && isDate(cell.getDataFormatId(), cell.getDataFormatString())) {
            return date(number);
        }
        BigDecimal seen = number.round(AS_SPREADSHEETS_COMPUTE).stripTrailingZeros();
        return seen.signum() == 0 ? "0" : seen.toPlainString();
    }

    private String date(BigDecimal days) {
        LocalDate day = zero.plusDays(days.longValue());
        long seconds = Math.round(days.remainder(BigDecimal.ONE).doubleValue() * SECONDS_A_DAY);
        return seconds == 0
                ? day.toString()
                : LocalDateTime.of(day, LocalTime.MIDNIGHT).plusSeconds(seconds).toString();
    }

    /** The formats that every spreadsheet knows by number, and those that write a day, month or year. */
    static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (id != null && ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))) {
            return true;
        }
        if (format == null) {
            return false;
        }
        String shown = NOT_SHOWN.matcher(format).replaceAll("").toLowerCase(java.util.Locale.ROOT);
        boolean day = shown.indexOf('d') >= 0 || shown.indexOf('y') >= 0 || shown.indexOf('j') >= 0;
        return day || (shown.contains("mmm") && !shown.contains("general"));
    }
}
