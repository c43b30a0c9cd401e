package nl.mgr.platform.internal.operations;

import java.time.Duration;
import nl.mgr.ui.Texts;

/** A length of time in words, in the largest unit of which there are two, or exactly one minute: "90 seconden", "3 uur". */
final class Lasting {

    private Lasting() {}

    static String of(Duration length) {
        long seconds = Math.max(0, length.toSeconds());
        if (seconds < 120 && seconds != 60) {
            return counted("seconde", seconds);
        }
        if (seconds < 120 * 60) {
            return counted("minuut", seconds / 60);
        }
        return seconds < 48 * 3600 ? counted("uur", seconds / 3600) : counted("dag", seconds / 86_400);
    }

    private static String counted(String unit, long count) {
        return Texts.of("platform", "beheer.duur." + unit + (count == 1 ? ".een" : ".meer"), count);
    }
}
