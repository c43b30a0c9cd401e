package nl.mgr.platform.internal.login;

import java.time.Duration;
import java.time.Instant;
import nl.mgr.kernel.Settings;

/**
 * How long somebody waits after failed attempts. It doubles with each failure beyond a few free ones and is bounded, so
 * that nobody can lock another out for good.
 *
 * @param free failures without delay
 * @param longest the bound
 */
record LoginDelay(int free, Duration longest) {

    /** Per account: mistyping costs nothing, guessing soon does. */
    static final LoginDelay PER_ACCOUNT = new LoginDelay(3, Duration.ofMinutes(5));
    /** Per network address, which an office may share. */
    static final LoginDelay PER_ORIGIN = new LoginDelay(30, Duration.ofMinutes(15));

    /**
     * Whether anybody waits at all ({@code mgr.log-in.delay}).
     *
     * @throws IllegalStateException when it is switched off outside demo mode
     */
    static boolean counts() {
        boolean counts = Settings.flag("mgr.log-in.delay", true);
        if (!counts && !Settings.flag("mgr.demo", false)) {
            throw new IllegalStateException("mgr.log-in.delay is switched off in demo mode only");
        }
        return counts;
    }

    /**
     * @param failures since the last success
     * @param last when the last of them was
     * @return what is still to be waited; zero when the next attempt may be made
     */
    Duration left(long failures, Instant last, Instant now) {
        if (failures <= free) {
            return Duration.ZERO;
        }
        long doublings = Math.min(failures - free - 1, 20);
        Duration full = Duration.ofSeconds(1L << doublings);
        Duration whole = full.compareTo(longest) > 0 ? longest : full;
        Duration left = Duration.between(now, last.plus(whole));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
