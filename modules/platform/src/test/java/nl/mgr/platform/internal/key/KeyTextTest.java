package nl.mgr.platform.internal.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.mgr.platform.ApiKeys.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void aKeyHas256BitsAndIsNeverTheSame() {
        String key = KeyText.random();

        assertThat(key).matches("mgr_[0-9a-f]{64}").isNotEqualTo(KeyText.random());
        assertThat(KeyText.wellFormed(key)).isTrue();
        assertThat(KeyText.hint(key)).isEqualTo(key.substring(0, 10) + "…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer mgr_1", "bearer mgr_1", "BEARER   mgr_1 "})
    void theWordBearerIsReadInAnyWay(String header) {
        assertThat(KeyText.shown(header)).contains("mgr_1");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "mgr_1", "Basic bWdyOjE=", "Bearer", "Bearer ", "Bearermgr_1", "Bearer mgr_1 mgr_2"})
    void whatShowsNoKeyIsNone(String header) {
        assertThat(KeyText.shown(header)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mgr_", "mgr_0", "abc", "mgr_' or 1=1 --"})
    void whatIsNoKeyIsNotLookedUp(String shown) {
        assertThat(KeyText.wellFormed(shown)).isFalse();
        assertThat(KeyText.wellFormed(KeyText.random() + "0")).isFalse();
        assertThat(KeyText.wellFormed(KeyText.random().toUpperCase(java.util.Locale.ROOT)))
                .isFalse();
    }

    @Test
    void aKeyCountsOnItsLastDayAndNotAfter() {
        assertThat(KeyRows.state(false, TODAY.minusDays(1), TODAY)).isEqualTo(State.EXPIRED);
        assertThat(KeyRows.state(false, TODAY, TODAY)).isEqualTo(State.ENDING);
        assertThat(KeyRows.state(false, TODAY.plusDays(30), TODAY)).isEqualTo(State.ENDING);
        assertThat(KeyRows.state(false, TODAY.plusDays(31), TODAY)).isEqualTo(State.IN_FORCE);
        assertThat(KeyRows.state(true, TODAY.plusDays(30), TODAY)).isEqualTo(State.REVOKED);
    }
}
