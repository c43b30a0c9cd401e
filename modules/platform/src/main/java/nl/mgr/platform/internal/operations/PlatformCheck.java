package nl.mgr.platform.internal.operations;

import java.time.Duration;
import nl.mgr.kernel.HealthCheck;

/** What the platform looks at. */
abstract class PlatformCheck implements HealthCheck {

    @Override
    public final String module() {
        return "platform";
    }

    /**
     * @param much beyond this somebody should look
     * @param tooMuch beyond this something does not work
     */
    static Verdict verdict(Duration measured, Duration much, Duration tooMuch) {
        if (measured.compareTo(tooMuch) > 0) {
            return Verdict.BAD;
        }
        return measured.compareTo(much) > 0 ? Verdict.WARN : Verdict.GOOD;
    }
}
