package nl.mgr.platform.internal.pdf;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Month;
import nl.mgr.platform.PdfDocument;
import org.jspecify.annotations.Nullable;

/** Cells as a Dutch reader writes them: "€ 1.234,56", "30-11-2026", "11-2026"; nothing is a dash. */
final class PdfText {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\uFFFE\uFFFF&&[^\\n\\t]]|\\p{Cs}");

    private PdfText() {}

    static String of(@Nullable Object cell) {
        if (cell == null || cell.toString().isEmpty()) {
            return "–";
        } else if (cell instanceof Money money) {
            return "€\u00a0" + decimal("#,##0.00", money.euros());
        } else if (cell instanceof LocalDate day) {
            return PdfDocument.day(day);
        } else if (cell instanceof Month month) {
            return month.firstDay().format(DateTimeFormatter.ofPattern("MM-yyyy", DUTCH));
        } else if (cell instanceof Number number) {
            return decimal("#,##0.######", new BigDecimal(number.toString()));
        }
        return cell.toString();
    }

    static boolean isFigure(@Nullable Object cell) {
        return cell instanceof Money || cell instanceof Number;
    }

    /** Without characters that nobody sees and no font has. */
    static String visible(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }

    private static String decimal(String pattern, BigDecimal number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(DUTCH)).format(number);
    }
}
