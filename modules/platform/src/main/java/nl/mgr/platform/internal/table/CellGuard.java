package nl.mgr.platform.internal.table;

import java.util.regex.Pattern;

/** Keeps a text from being taken for a formula by whatever program opens it, now or after saving it as another kind. */
final class CellGuard {

    /** Also the full-width signs, and behind blanks, which spreadsheets skip. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Z}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212].*", Pattern.DOTALL);

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\uFFFE\uFFFF\uFEFF&&[^\\t\\r\\n]]|\\p{Cs}");

    private CellGuard() {}

    /** The text with an apostrophe before it when it could start a formula, and without characters that nobody sees. */
    static String harmless(String text) {
        String visible = CONTROLS.matcher(text).replaceAll("");
        boolean tab = visible.startsWith("\t") || visible.startsWith("\r") || visible.startsWith("\n");
        return tab || FORMULA.matcher(visible).matches() ? "'" + visible : visible;
    }
}
