package nl.mgr.platform.internal.operations;

import nl.mgr.kernel.HealthCheck.Finding;
import nl.mgr.kernel.HealthCheck.Verdict;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Findings in the words of this module: subject {@code beheer.<check>}, sentence {@code beheer.<check>.<case>}, remedy
 * {@code beheer.<check>.<case>.doe} unless all is well.
 */
public final class Findings {

    private Findings() {}

    public static Finding of(String check, Verdict verdict, String what, Object... values) {
        return of(null, check, verdict, what, values);
    }

    public static Finding of(@Nullable String link, String check, Verdict verdict, String what, Object... values) {
        String key = "beheer." + check;
        String sentence = Texts.of("platform", key + "." + what, values);
        return verdict == Verdict.GOOD
                ? Finding.good(Texts.of("platform", key), sentence)
                : new Finding(
                        Texts.of("platform", key),
                        verdict,
                        sentence,
                        Texts.of("platform", key + "." + what + ".doe"),
                        link);
    }
}
