package nl.mgr.platform.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class CheckRoundTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static ZonedDateTime at(int month, int day, int hour, int minute) {
        return ZonedDateTime.of(2026, month, day, hour, minute, 0, 0, ZONE);
    }

    @Test
    void theNightIsThatOfTodayFromTwoOClockOn() {
        assertThat(CheckRound.nightBefore(at(11, 30, 2, 0)))
                .isEqualTo(at(11, 30, 2, 0).toInstant());
        assertThat(CheckRound.nightBefore(at(11, 30, 23, 59)))
                .isEqualTo(at(11, 30, 2, 0).toInstant());
        assertThat(CheckRound.nightBefore(at(11, 30, 1, 59)))
                .isEqualTo(at(11, 29, 2, 0).toInstant());
    }

    @Test
    void aNightWithoutTwoOClockHasACheckToo() {
        // on 29 March 2026 the clock goes from 2 to 3
        assertThat(CheckRound.nightBefore(at(3, 29, 12, 0)))
                .isEqualTo(at(3, 29, 3, 0).toInstant());
    }
}
