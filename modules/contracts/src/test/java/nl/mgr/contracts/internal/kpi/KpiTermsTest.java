package nl.mgr.contracts.internal.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.mgr.contracts.Kpis.Direction;
import nl.mgr.contracts.Kpis.Span;
import nl.mgr.contracts.Kpis.Unit;
import nl.mgr.kernel.Coded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KpiTermsTest {

    @ParameterizedTest
    @CsvSource({
        "maand,     2028-02-29, 2028-02-01, 2028-02-29",
        "kwartaal,  2026-12-31, 2026-10-01, 2026-12-31",
        "kwartaal,  2026-04-01, 2026-04-01, 2026-06-30",
        "trimester, 2026-04-30, 2026-01-01, 2026-04-30",
        "trimester, 2026-05-01, 2026-05-01, 2026-08-31",
        "trimester, 2026-12-01, 2026-09-01, 2026-12-31",
        "halfjaar,  2026-06-30, 2026-01-01, 2026-06-30",
        "jaar,      2026-07-01, 2026-01-01, 2026-12-31"
    })
    void aPeriodFollowsTheCalendarYear(String span, LocalDate day, LocalDate first, LocalDate last) {
        Span given = Coded.of(Span.class, span);
        assertThat(given.begin(day)).isEqualTo(first);
        assertThat(given.last(given.begin(day))).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "percentage, 0, true",
        "percentage, 100.0, true",
        "percentage, 99.9, true",
        "percentage, 99.95, false",
        "percentage, 100.1, false",
        "percentage, -0.1, false",
        "dagen, 42, true",
        "dagen, 42.00, true",
        "dagen, 42.5, false",
        "aantal, 0, true",
        "cijfer, 7.5, true",
        "cijfer, 7.55, false",
        "cijfer, 0.9, false",
        "cijfer, 10, true",
        "cijfer, 10.1, false"
    })
    void aValueFitsItsUnit(String unit, BigDecimal value, boolean fits) {
        assertThat(Coded.of(Unit.class, unit).takes(value)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "minstens, 85, true",
        "minstens, 85.0, true",
        "minstens, 84.9, false",
        "hoogstens, 85, true",
        "hoogstens, 85.1, false"
    })
    void theNormItselfIsMet(String direction, BigDecimal value, boolean met) {
        assertThat(Coded.of(Direction.class, direction).met(value, new BigDecimal("85")))
                .isEqualTo(met);
    }
}
