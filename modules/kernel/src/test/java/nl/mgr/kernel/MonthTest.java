package nl.mgr.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MonthTest {

    @Test
    void isKeptAsItsFirstDay() {
        assertThat(Month.of(LocalDate.of(2024, 2, 29))).isEqualTo(Month.of(2024, 2));
        assertThat(Month.of(2024, 2).lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThatIllegalArgumentException().isThrownBy(() -> new Month(LocalDate.of(2026, 10, 2)));
    }

    @Test
    void isReadAndWrittenTheSameWay() {
        assertThat(Month.parse("2026-10")).isEqualTo(Month.of(2026, 10)).hasToString("2026-10");
        assertThat(Month.of(2026, 10).year()).isEqualTo(2026);
        assertThat(Month.of(2026, 10).number()).isEqualTo(10);
        assertThatThrownBy(() -> Month.parse("2026-13")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Month.parse("10-2026")).isInstanceOf(DateTimeException.class);
    }

    @Test
    void countsOnOverTheYear() {
        assertThat(Month.of(2026, 12).plus(1)).isEqualTo(Month.of(2027, 1));
        assertThat(Month.of(2026, 1).plus(-1)).isEqualTo(Month.of(2025, 12)).isLessThan(Month.of(2026, 1));
    }

    @Test
    void isAPeriodThatTheNextOneAdjoins() {
        Period october = Month.of(2026, 10).period();
        assertThat(october.lastDay()).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(october.overlaps(Month.of(2026, 11).period())).isFalse();
    }
}
