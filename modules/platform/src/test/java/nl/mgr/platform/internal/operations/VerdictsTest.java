package nl.mgr.platform.internal.operations;

import static nl.mgr.kernel.HealthCheck.Verdict.BAD;
import static nl.mgr.kernel.HealthCheck.Verdict.GOOD;
import static nl.mgr.kernel.HealthCheck.Verdict.WARN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.mgr.platform.internal.mail.MailState.Returns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From when on a check says that something is wrong. */
class VerdictsTest {

    private static final long GIGABYTE = 1L << 30;
    private static final Instant NOON = Instant.parse("2026-11-30T11:00:00Z");

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
    void aMailboxThatIsNotRead() {
        assertThat(ReturnCheck.verdict(mailbox(15, null), NOON)).isEqualTo(GOOD);
        assertThat(ReturnCheck.verdict(mailbox(16, null), NOON)).isEqualTo(WARN);
        assertThat(ReturnCheck.verdict(mailbox(0, "no answer"), NOON)).isEqualTo(WARN);
        assertThat(ReturnCheck.verdict(mailbox(360, "no answer"), NOON)).isEqualTo(WARN);
        assertThat(ReturnCheck.verdict(mailbox(361, "no answer"), NOON)).isEqualTo(BAD);
        Instant before = NOON.minus(Duration.ofMinutes(361));
        assertThat(ReturnCheck.verdict(new Returns(null, before, "no answer", before, 0, 0, 0), NOON))
                .isEqualTo(BAD);
    }

    private static Returns mailbox(long minutesAgo, @Nullable String failure) {
        Instant read = NOON.minus(Duration.ofMinutes(minutesAgo));
        return new Returns(read, failure == null ? null : read, failure, NOON.minus(Duration.ofDays(9)), 1, 2, 3);
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
