package nl.mgr.platform.internal.mail;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.mgr.kernel.Month;
import nl.mgr.ui.Formats;
import nl.mgr.ui.Locales;
import nl.mgr.ui.Texts;

/** Texts in the language of who reads them, which is not the language of any request. */
public final class Words {

    private Words() {}

    /** @param values days, months, moments, whole numbers and texts */
    public static String of(String module, String key, Locale language, List<?> values) {
        MessageFormat text = new MessageFormat(Texts.bundle(module, language).getString(key), language);
        Object[] written = values.stream().map(value -> write(value, language)).toArray();
        int gaps = text.getFormatsByArgumentIndex().length;
        if (gaps <= written.length) {
            return text.format(written);
        }
        // it was told before its text had that many gaps
        Object[] all = Arrays.copyOf(written, gaps);
        Arrays.fill(all, written.length, gaps, Formats.NOTHING);
        return text.format(all);
    }

    static String write(Object value, Locale language) {
        if (value instanceof LocalDate day) {
            return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day);
        }
        if (value instanceof Month month) {
            return DateTimeFormatter.ofPattern("MMMM yyyy", language).format(month.firstDay());
        }
        if (value instanceof Instant moment) {
            String pattern = language.equals(Locales.DUTCH) ? "d MMMM yyyy 'om' HH:mm 'uur'" : "d MMMM yyyy 'at' HH:mm";
            return DateTimeFormatter.ofPattern(pattern, language).format(moment.atZone(Formats.ZONE));
        }
        return value instanceof Number number
                ? NumberFormat.getIntegerInstance(language).format(number)
                : String.valueOf(value);
    }
}
