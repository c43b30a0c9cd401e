package nl.mgr.contracts.internal.indexation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.mgr.contracts.Indexations.Index;
import nl.mgr.contracts.Indexations.Method;
import nl.mgr.contracts.Indexations.Percentages;
import nl.mgr.contracts.Indexations.Terms;
import nl.mgr.kernel.LegalDomain;
import org.junit.jupiter.api.Test;

/** The tables that the association of municipalities published, and the text of the contract standard. */
class IndexFormulaTest {

    private static Percentages of(Method method, String weight, Index wages, Index prices) {
        return IndexFormula.of(
                new Terms(2025, LegalDomain.YOUTH, new BigDecimal(weight), wages, prices, method, "test"));
    }

    private static Index index(String before, String known, String expected) {
        return new Index(new BigDecimal(before), new BigDecimal(known), new BigDecimal(expected));
    }

    private static Percentages percentages(
            String wages, String prices, String forecast, String correction, String total) {
        return new Percentages(
                new BigDecimal(wages),
                new BigDecimal(prices),
                new BigDecimal(forecast),
                new BigDecimal(correction),
                new BigDecimal(total),
                new BigDecimal(forecast));
    }

    @Test
    void bothPublishedYearsReproduce() {
        assertThat(of(Method.QUOTIENT, "90", index("4.74", "6.36", "4.94"), index("4.87", "7.02", "2.51")))
                .isEqualTo(percentages("1.55", "2.05", "4.70", "1.60", "6.30"));
        assertThat(of(Method.QUOTIENT, "90", index("4.94", "6.00", "4.18"), index("2.51", "3.10", "1.82")))
                .isEqualTo(percentages("1.01", "0.58", "3.94", "0.97", "4.91"));
    }

    @Test
    void theTextOfTheStandardSubtracts() {
        assertThat(of(Method.DIFFERENCE, "90", index("4.74", "6.36", "4.94"), index("4.87", "7.02", "2.51")))
                .isEqualTo(percentages("1.62", "2.15", "4.70", "1.67", "6.37"));
    }

    @Test
    void aForecastThatWasTooHighIsTakenBack() {
        assertThat(of(Method.QUOTIENT, "100", index("5.00", "2.00", "1.00"), index("0", "0", "0")))
                .isEqualTo(percentages("-2.86", "0.00", "1.00", "-2.86", "-1.86"));
    }
}
