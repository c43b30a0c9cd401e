package nl.mgr.contracts.internal.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.mgr.contracts.Obligations.Repeat;
import org.junit.jupiter.api.Test;

class ObligationDaysTest {

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void whatIsDueOnceHasOneDayWhereverItLies() {
        assertThat(ObligationDays.of(day("2031-03-01"), Repeat.ONCE, day("2030-01-01"), day("2027-01-01")))
                .containsExactly(day("2031-03-01"));
    }

    @Test
    void everyDayIsCountedFromTheFirstSoTheEndOfAMonthStaysThere() {
        assertThat(ObligationDays.of(day("2027-12-31"), Repeat.MONTHLY, null, day("2028-05-15")))
                .containsExactly(
                        day("2027-12-31"), day("2028-01-31"), day("2028-02-29"), day("2028-03-31"), day("2028-04-30"));
    }

    @Test
    void aYearFromALeapDayEndsInFebruaryAndComesBackToIt() {
        assertThat(ObligationDays.of(day("2024-02-29"), Repeat.YEARLY, null, day("2028-12-31")))
                .containsExactly(
                        day("2024-02-29"), day("2025-02-28"), day("2026-02-28"), day("2027-02-28"), day("2028-02-29"));
    }

    @Test
    void nothingIsDueOnTheFirstDayAfterTheContract() {
        assertThat(ObligationDays.of(day("2026-01-01"), Repeat.QUARTERLY, day("2026-07-01"), day("2030-01-01")))
                .containsExactly(day("2026-01-01"), day("2026-04-01"));
        assertThat(ObligationDays.of(day("2026-01-01"), Repeat.HALF_YEARLY, day("2026-07-02"), day("2030-01-01")))
                .containsExactly(day("2026-01-01"), day("2026-07-01"));
    }

    @Test
    void theFirstDayIsLaidDownHoweverFarAheadItLies() {
        assertThat(ObligationDays.of(day("2030-01-01"), Repeat.YEARLY, null, day("2027-01-01")))
                .containsExactly(day("2030-01-01"));
    }
}
