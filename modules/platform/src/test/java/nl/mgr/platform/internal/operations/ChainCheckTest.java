package nl.mgr.platform.internal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.mgr.platform.internal.operations.Questions.LastCheck;
import org.junit.jupiter.api.Test;

class ChainCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    @Test
    void aCheckOfThisNightWithoutFaultsIsGood() {
        assertThat(ChainCheck.state(new LastCheck(Instant.parse("2026-11-30T01:00:00Z"), 10, 0), NOW))
                .isEqualTo("goed");
    }

    @Test
    void faultsAreBadHoweverOld() {
        assertThat(ChainCheck.state(new LastCheck(Instant.parse("2026-11-01T01:00:00Z"), 10, 1), NOW))
                .isEqualTo("fout");
    }

    @Test
    void aNightThatWasMissedIsTold() {
        assertThat(ChainCheck.state(new LastCheck(NOW.minusSeconds(30 * 3600), 10, 0), NOW))
                .isEqualTo("goed");
        assertThat(ChainCheck.state(new LastCheck(NOW.minusSeconds(30 * 3600 + 1), 10, 0), NOW))
                .isEqualTo("oud");
        assertThat(ChainCheck.state(null, NOW)).isEqualTo("nooit");
    }
}
