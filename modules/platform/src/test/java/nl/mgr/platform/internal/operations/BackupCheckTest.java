package nl.mgr.platform.internal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.mgr.kernel.HealthCheck.Verdict;
import nl.mgr.platform.internal.operations.BackupCheck.Known;
import org.junit.jupiter.api.Test;

class BackupCheckTest {

    private static final long TWO_DAYS = Duration.ofDays(2).toSeconds();

    @Test
    void oneOfTwoDaysIsGoodAndAnOlderOneIsNot() {
        assertThat(judged(TWO_DAYS, "")).isEqualTo("goed GOOD");
        assertThat(judged(0, "")).isEqualTo("goed GOOD");
        assertThat(judged(TWO_DAYS + 1, "")).isEqualTo("oud WARN");
    }

    @Test
    void noneAtAllAsksForAttentionAndAFailureIsBadHoweverFreshTheOneBefore() {
        assertThat(judged(-1, "")).isEqualTo("nooit WARN");
        assertThat(judged(10, "the disk is full")).isEqualTo("mislukt BAD");
        assertThat(judged(-1, "the disk is full")).isEqualTo("mislukt BAD");
    }

    private static String judged(long ageSeconds, String failure) {
        Known known = new Known(ageSeconds, 1, "file", failure, true);
        Verdict verdict = BackupCheck.verdict(known);
        return BackupCheck.found(known) + " " + verdict;
    }
}
