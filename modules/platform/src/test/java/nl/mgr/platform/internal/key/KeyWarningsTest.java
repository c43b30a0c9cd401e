package nl.mgr.platform.internal.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a key with its last day on 31 January: how many days ahead a warning is due. */
class KeyWarningsTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2027-01-31");
    private static final long NOTHING = Long.MAX_VALUE;

    private static long due(String made, String today, long told) {
        return KeyWarnings.due(LocalDate.parse(made), LAST_DAY, LocalDate.parse(today), told);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 0",
        "2027-01-01, 30",
        "2027-01-23, 30",
        "2027-01-24, 7",
        "2027-01-31, 7",
        "2027-02-01, 0",
    })
    void theNearestIsDueUpToTheLastDay(String today, long days) {
        assertThat(due("2026-02-01", today, NOTHING)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 30, 0",
        "2027-01-23, 30, 0",
        "2027-01-24, 30, 7",
        "2027-01-24, 7, 0",
        "2027-01-31, 7, 0",
    })
    void whatWasToldIsNotToldAgain(String today, long told, long days) {
        assertThat(due("2026-02-01", today, told)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2027-01-01, 30",
        "2027-01-01, 2027-01-01, 0",
        "2027-01-02, 2027-01-03, 0",
        "2027-01-02, 2027-01-24, 7",
        "2027-01-24, 2027-01-24, 0",
        "2027-01-25, 2027-01-30, 0",
    })
    void whatHadComeWhenTheKeyWasMadeIsNoNews(String made, String today, long days) {
        assertThat(due(made, today, NOTHING)).isEqualTo(days);
    }
}
