package nl.mgr.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final Period YEAR = new Period(NEW_YEAR, NEW_YEAR.plusYears(1));

    @Test
    void itsFirstDayBelongsToItAndItsEndDoesNot() {
        assertThat(YEAR.contains(NEW_YEAR.minusDays(1))).isFalse();
        assertThat(YEAR.contains(NEW_YEAR)).isTrue();
        assertThat(YEAR.contains(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(YEAR.contains(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(YEAR.lastDay()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void aLastDayInWordsIsInclusive() {
        assertThat(Period.through(NEW_YEAR, LocalDate.of(2026, 12, 31))).isEqualTo(YEAR);
        assertThat(Period.through(NEW_YEAR, null).open()).isTrue();
        assertThat(Period.from(NEW_YEAR).lastDay()).isNull();
        assertThat(Period.through(NEW_YEAR, NEW_YEAR).contains(NEW_YEAR)).isTrue();
    }

    @Test
    void anEmptyOrBackwardPeriodIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(NEW_YEAR, NEW_YEAR));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(NEW_YEAR, NEW_YEAR.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> YEAR.endingBefore(NEW_YEAR));
    }

    @Test
    void adjoiningPeriodsDoNotOverlap() {
        Period next = Period.from(LocalDate.of(2027, 1, 1));
        assertThat(YEAR.overlaps(next)).isFalse();
        assertThat(next.overlaps(YEAR)).isFalse();
        assertThat(YEAR.overlaps(Period.from(LocalDate.of(2026, 12, 31)))).isTrue();
    }

    @Test
    void onlyAnOpenPeriodCoversAnOpenOne() {
        assertThat(Period.from(NEW_YEAR).covers(Period.from(NEW_YEAR))).isTrue();
        assertThat(YEAR.covers(Period.from(NEW_YEAR))).isFalse();
        assertThat(Period.from(NEW_YEAR).covers(YEAR)).isTrue();
        assertThat(YEAR.covers(YEAR)).isTrue();
    }

    /** Compares with the plain set of days, within a window of 40 days in which every open end reaches the border. */
    @Test
    void overlapAndCoverAgreeWithTheDaysThemselves() {
        Random random = new Random(20261130);
        for (int round = 0; round < 20_000; round++) {
            Period one = someAround(random);
            Period other = someAround(random);
            Set<LocalDate> days = daysOf(one);
            Set<LocalDate> shared = daysOf(other);
            boolean covered = days.containsAll(shared) && (one.open() || !other.open());
            shared.retainAll(days);
            assertThat(one.overlaps(other)).as("%s and %s", one, other).isEqualTo(!shared.isEmpty());
            assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
            assertThat(one.covers(other)).as("%s covers %s", one, other).isEqualTo(covered);
        }
    }

    private static Period someAround(Random random) {
        LocalDate first = NEW_YEAR.plusDays(random.nextInt(20));
        return random.nextInt(4) == 0 ? Period.from(first) : new Period(first, first.plusDays(1 + random.nextInt(15)));
    }

    private static Set<LocalDate> daysOf(Period period) {
        Set<LocalDate> days = new TreeSet<>();
        for (int day = 0; day < 40; day++) {
            if (period.contains(NEW_YEAR.plusDays(day))) {
                days.add(NEW_YEAR.plusDays(day));
            }
        }
        return days;
    }
}
