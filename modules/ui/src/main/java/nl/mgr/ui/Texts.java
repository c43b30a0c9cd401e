package nl.mgr.ui;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import nl.mgr.kernel.Refusal;

/** Texts from the modules' bundles. A bundle without language suffix is Dutch and never replaced by another language. */
public final class Texts {

    static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** The bundle {@code nl.mgr.<module>.messages}. */
    public static ResourceBundle bundle(String module, Locale locale) {
        return ResourceBundle.getBundle(
                "nl.mgr." + module + ".messages", locale, Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
    }

    /**
     * A text in the language of the request.
     *
     * @param values fill {@code {0}}, {@code {1}} ...; amounts, days and periods are written as on screen
     */
    public static String of(String module, String key, Object... values) {
        return of(module, key, List.of(values));
    }

    public static String of(String module, String key, List<?> values) {
        Locale locale = Locales.current();
        String pattern = bundle(module, locale).getString(key);
        Formats formats = new Formats();
        Object[] written = values.stream().map(formats::any).toArray();
        return new MessageFormat(pattern, locale).format(written);
    }

    /** Rule, value and remedy of a refusal, from the bundle of the module that refused. */
    public static String of(Refusal refusal) {
        return of(refusal.module(), refusal.messageKey(), refusal.values());
    }
}
