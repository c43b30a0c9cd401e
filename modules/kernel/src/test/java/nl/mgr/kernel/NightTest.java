package nl.mgr.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class NightTest {

    private static Instant at(int month, int day, int hour, int minute) {
        return ZonedDateTime.of(2026, month, day, hour, minute, 0, 0, Night.ZONE)
                .toInstant();
    }

    private static Instant last(Instant now) {
        return Night.last(now, LocalTime.of(2, 0));
    }

    @Test
    void theNightIsThatOfTodayFromItsHourOn() {
        assertThat(last(at(11, 30, 2, 0))).isEqualTo(at(11, 30, 2, 0));
        assertThat(last(at(11, 30, 23, 59))).isEqualTo(at(11, 30, 2, 0));
        assertThat(last(at(11, 30, 1, 59))).isEqualTo(at(11, 29, 2, 0));
    }

    @Test
    void aNightWithoutThatHourIsOneToo() {
        // on 29 March 2026 the clock goes from 2 to 3
        assertThat(last(at(3, 29, 12, 0))).isEqualTo(at(3, 29, 3, 0));
    }
}
