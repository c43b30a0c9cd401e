package nl.mgr.platform.internal.operations;

import static nl.mgr.kernel.HealthCheck.Verdict.BAD;
import static nl.mgr.kernel.HealthCheck.Verdict.GOOD;
import static nl.mgr.kernel.HealthCheck.Verdict.WARN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.mgr.kernel.BackgroundWork.Run;
import nl.mgr.kernel.HealthCheck.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PunctualityTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final Duration SECOND = Duration.ofSeconds(1);

    /** Ended a moment before it was due again. */
    private static Run due(String node, Duration pause, Duration ago, @Nullable String failure) {
        Instant due = NOW.minus(ago);
        Instant ended = due.minus(pause);
        return new Run("a", node, pause, ended, ended, failure, due, NOW);
    }

    private static Verdict of(Run run) {
        return Punctuality.of(run, NOW);
    }

    private static Run atWork(Duration since, Duration seen) {
        Instant started = NOW.minus(since);
        return new Run("a", "n", SECOND, started, started.minus(SECOND), null, started, NOW.minus(seen));
    }

    @Test
    void aRoundMayBeAMinuteLate() {
        assertThat(of(due("n", SECOND, Duration.ofSeconds(-1), null))).isEqualTo(GOOD);
        assertThat(of(due("n", SECOND, Duration.ofSeconds(60), null))).isEqualTo(GOOD);
        assertThat(of(due("n", SECOND, Duration.ofSeconds(61), null))).isEqualTo(BAD);
    }

    @Test
    void aRoundThatComesSeldomMayBeLateByItsPauseTwice() {
        Duration hour = Duration.ofHours(1);
        assertThat(of(due("n", hour, Duration.ofHours(2), null))).isEqualTo(GOOD);
        assertThat(of(due("n", hour, Duration.ofHours(2).plusSeconds(1), null))).isEqualTo(BAD);
    }

    @Test
    void aFailureIsToBeLookedAtAndARoundThatStoppedIsWorse() {
        assertThat(of(due("n", SECOND, Duration.ZERO, "IllegalStateException"))).isEqualTo(WARN);
        assertThat(of(due("n", SECOND, Duration.ofMinutes(2), "IllegalStateException")))
                .isEqualTo(BAD);
    }

    @Test
    void aRoundThatNeverRanIsGoodUntilItIsLate() {
        assertThat(of(new Run("a", "n", SECOND, null, null, null, NOW, NOW))).isEqualTo(GOOD);
        assertThat(of(new Run("a", "n", SECOND, null, null, null, NOW.minusSeconds(61), NOW)))
                .isEqualTo(BAD);
    }

    @Test
    void longWorkIsNotLateUntilItHangs() {
        assertThat(of(atWork(Duration.ofMinutes(15), Duration.ZERO))).isEqualTo(GOOD);
        assertThat(of(atWork(Duration.ofMinutes(15).plusSeconds(1), Duration.ZERO)))
                .isEqualTo(BAD);
    }

    @Test
    void whatANodeWasAtWhenItFellSilentCountsForNothing() {
        assertThat(of(atWork(Duration.ofMinutes(5), Duration.ofMinutes(4)))).isEqualTo(BAD);
    }

    @Test
    void aRoundThatComesOnSomeNodeStillComes() {
        Run good = due("one", SECOND, Duration.ZERO, null);
        Run gone = due("two", SECOND, Duration.ofHours(1), null);
        assertThat(Punctuality.byName(List.of(good), NOW)).isEqualTo(Map.of("a", GOOD));
        assertThat(Punctuality.byName(List.of(good, gone), NOW)).isEqualTo(Map.of("a", WARN));
        assertThat(Punctuality.byName(List.of(gone), NOW)).isEqualTo(Map.of("a", BAD));
    }
}
