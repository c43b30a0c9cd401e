package nl.mgr.monitoring.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import nl.mgr.kernel.Month;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03",
                "2026-3",
                "202603",
                "03-2026",
                "3/2026",
                "maart 2026",
                "Mrt 2026",
                "mrt. 2026",
                "mrt-2026",
                "1-3-2026",
                "2026-03-01",
                "2026-03-01 00:00:00",
                "2026-03-01T00:00"
            })
    void readsWhatPeopleAndSpreadsheetsWrite(String text) {
        assertThat(MonthText.parse(text)).contains(Month.of(2026, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-13", "2026-00", "00-2026", "lente 2026", "maart", "26-03"})
    void refusesWhatIsNoMonth(String text) {
        assertThat(MonthText.parse(text)).isEmpty();
    }
}
