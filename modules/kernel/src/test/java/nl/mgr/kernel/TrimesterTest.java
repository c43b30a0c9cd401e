package nl.mgr.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TrimesterTest {

    @Test
    void aYearHasThreeOfFourMonths() {
        assertThat(Trimester.of(LocalDate.of(2026, 4, 30))).isEqualTo(new Trimester(2026, 1));
        assertThat(Trimester.of(LocalDate.of(2026, 5, 1))).isEqualTo(new Trimester(2026, 2));
        assertThat(Trimester.of(LocalDate.of(2026, 8, 31))).isEqualTo(new Trimester(2026, 2));
        assertThat(Trimester.of(LocalDate.of(2026, 12, 31))).isEqualTo(new Trimester(2026, 3));
        assertThat(new Trimester(2026, 3).period())
                .isEqualTo(new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 1, 1)));
        assertThat(new Trimester(2026, 2).months())
                .containsExactly(Month.of(2026, 5), Month.of(2026, 6), Month.of(2026, 7), Month.of(2026, 8));
    }

    @Test
    void theOneBeforeTheFirstIsOfTheYearBefore() {
        assertThat(new Trimester(2026, 1).before()).isEqualTo(new Trimester(2025, 3));
        assertThat(new Trimester(2026, 3)).hasToString("2026-3").isGreaterThan(new Trimester(2026, 2));
        assertThatThrownBy(() -> new Trimester(2026, 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
