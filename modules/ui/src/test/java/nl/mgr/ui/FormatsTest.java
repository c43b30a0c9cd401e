package nl.mgr.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.Period;
import org.junit.jupiter.api.Test;

/** Outside a request the language is Dutch. */
class FormatsTest {

    private final Formats formats = new Formats();

    @Test
    void amountsHaveTheirMinusBehindTheEuroSign() {
        assertThat(formats.euro(Money.ofCents(1_234_567))).isEqualTo("€\u00a012.345,67");
        assertThat(formats.euro(-5)).isEqualTo("€\u00a0−0,05");
        assertThat(formats.euroWhole(Money.ofCents(1_234_550))).isEqualTo("€\u00a012.346");
        assertThat(formats.euro(null)).isEqualTo(Formats.NOTHING);
    }

    @Test
    void nothingIsNeverMinusNothing() {
        assertThat(formats.percent(-0.04)).isEqualTo("0,0%");
        assertThat(formats.difference(new BigDecimal("-0.1"))).isEqualTo("−0,1%");
        assertThat(formats.difference(8.8)).isEqualTo("+8,8%");
    }

    @Test
    void aDayOfAnotherYearSaysItsYear() {
        LocalDate today = LocalDate.of(2026, 11, 30);

        assertThat(Formats.dayShort(LocalDate.of(2026, 12, 5), today)).isEqualTo("5 dec");
        assertThat(Formats.dayShort(LocalDate.of(2027, 1, 5), today)).isEqualTo("5 jan 2027");
    }

    @Test
    void daysAndMomentsAreWrittenInDutchTime() {
        assertThat(formats.day(LocalDate.of(2026, 12, 1))).isEqualTo("di 1 dec");
        assertThat(formats.dayLong(LocalDate.of(2026, 11, 30))).isEqualTo("maandag 30 november 2026");
        assertThat(formats.moment(Instant.parse("2026-11-30T23:30:00Z"))).isEqualTo("1 december 2026, 00.30 uur");
        assertThat(formats.month(Month.of(2026, 10))).isEqualTo("oktober 2026");
        assertThat(formats.field(LocalDate.of(2026, 1, 2))).isEqualTo("02-01-2026");
    }

    @Test
    void aPeriodIsToldByItsLastDay() {
        Period year = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));

        assertThat(formats.periodShort(year)).isEqualTo("1-1-2026 t/m 31-12-2026");
        assertThat(formats.period(new Period(LocalDate.of(2026, 1, 1), null))).isEqualTo("vanaf 1 januari 2026");
    }

    @Test
    void figuresBesideAnAxisAreShort() {
        assertThat(Formats.onAxis(Unit.EURO, 1_500_000)).isEqualTo("€\u00a01,5 mln");
        assertThat(Formats.onAxis(Unit.EURO, new BigDecimal("2.5E+5"))).isEqualTo("€\u00a0250.000");
        assertThat(Formats.in(Unit.PERCENT, 12.5)).isEqualTo("12,5%");
    }
}
