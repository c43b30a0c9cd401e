package nl.mgr.monitoring.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1440|1440",
                "1.440|1440",
                "1.234.567|1234567",
                "79,80|79.80",
                "€ 1.234,50|1234.50",
                "79.8|79.8",
                "480,0|480.0",
                "-60|-60",
                "\u221260|-60",
                "1\u00a0440|1440"
            })
    void readsWhatPeopleWrite(String text, BigDecimal number) {
        assertThat(Figures.number(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "duur", "1,2,3", "1.44.0", "12e3", "--6", "NaN", "0x10", "999999999999999999999"})
    void refusesWhatIsNoNumber(String text) {
        assertThat(Figures.number(text)).isEmpty();
    }

    @Test
    void halfAClientIsNotWholeAndATrailingZeroIs() {
        assertThat(Figures.whole(new BigDecimal("2.5"))).isEmpty();
        assertThat(Figures.whole(new BigDecimal("480.00"))).contains(480L);
        assertThat(Figures.whole(new BigDecimal("1e15"))).isEmpty();
    }

    @Test
    void anAmountHasNoPartsOfACent() {
        assertThat(Figures.cents(new BigDecimal("79.8"))).contains(7980L);
        assertThat(Figures.cents(new BigDecimal("79.805"))).isEmpty();
    }
}
