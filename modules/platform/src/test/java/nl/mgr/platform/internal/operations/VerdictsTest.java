package nl.mgr.platform.internal.operations;

import static nl.mgr.kernel.HealthCheck.Verdict.BAD;
import static nl.mgr.kernel.HealthCheck.Verdict.GOOD;
import static nl.mgr.kernel.HealthCheck.Verdict.WARN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** From when on a check says that something is wrong. */
class VerdictsTest {

    private static final long GIGABYTE = 1L << 30;

    @Test
    void aDatabaseThatAnswersSlowly() {
        assertThat(DatabaseCheck.verdict(Duration.ofMillis(500))).isEqualTo(GOOD);
        assertThat(DatabaseCheck.verdict(Duration.ofMillis(501))).isEqualTo(WARN);
        assertThat(DatabaseCheck.verdict(Duration.ofMillis(5001))).isEqualTo(BAD);
    }

    @Test
    void connectionsThatRunOut() {
        assertThat(ConnectionsCheck.verdict(74, 100)).isEqualTo(GOOD);
        assertThat(ConnectionsCheck.verdict(75, 100)).isEqualTo(WARN);
        assertThat(ConnectionsCheck.verdict(89, 100)).isEqualTo(WARN);
        assertThat(ConnectionsCheck.verdict(90, 100)).isEqualTo(BAD);
    }

    @Test
    void mailsThatStandStillOrFail() {
        assertThat(MailCheck.verdict(0, Duration.ofMinutes(5))).isEqualTo(GOOD);
        assertThat(MailCheck.verdict(1, Duration.ZERO)).isEqualTo(WARN);
        assertThat(MailCheck.verdict(0, Duration.ofMinutes(6))).isEqualTo(WARN);
        assertThat(MailCheck.verdict(0, Duration.ofMinutes(61))).isEqualTo(BAD);
    }

    @Test
    void messagesThatWaitOrFail() {
        assertThat(OutboxCheck.verdict(0, Duration.ZERO)).isEqualTo(GOOD);
        assertThat(OutboxCheck.verdict(0, Duration.ofSeconds(60))).isEqualTo(GOOD);
        assertThat(OutboxCheck.verdict(0, Duration.ofSeconds(61))).isEqualTo(WARN);
        assertThat(OutboxCheck.verdict(0, Duration.ofSeconds(601))).isEqualTo(BAD);
        assertThat(OutboxCheck.verdict(1, Duration.ZERO)).isEqualTo(BAD);
    }

    @Test
    void aSealerThatFallsBehind() {
        assertThat(SealerCheck.verdict(10)).isEqualTo(GOOD);
        assertThat(SealerCheck.verdict(11)).isEqualTo(BAD);
    }

    @Test
    void aDiskThatFillsUp() {
        assertThat(DiskCheck.verdict(20 * GIGABYTE, 100 * GIGABYTE)).isEqualTo(GOOD);
        assertThat(DiskCheck.verdict(9 * GIGABYTE, 100 * GIGABYTE)).isEqualTo(WARN);
        assertThat(DiskCheck.verdict(4 * GIGABYTE, 20 * GIGABYTE)).isEqualTo(WARN);
        assertThat(DiskCheck.verdict(GIGABYTE - 1, 5 * GIGABYTE)).isEqualTo(BAD);
        assertThat(DiskCheck.verdict(15 * GIGABYTE, 1000 * GIGABYTE)).isEqualTo(BAD);
    }

    @Test
    void clocksThatDiffer() {
        assertThat(ClockCheck.verdict(Duration.ofSeconds(2))).isEqualTo(GOOD);
        assertThat(ClockCheck.verdict(Duration.ofMillis(2001))).isEqualTo(WARN);
        assertThat(ClockCheck.verdict(Duration.ofSeconds(31))).isEqualTo(BAD);
    }

    @Test
    void theVersionOfAModuleOutsideAJarIsThatOfTheProduct() {
        assertThat(ModuleVersion.of("nowhere", "7.1")).isEqualTo("7.1");
    }
}
