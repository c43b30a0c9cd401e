package nl.mgr.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void eurosBecomeWholeCents() {
        assertThat(Money.ofEuros(new BigDecimal("56.40"))).isEqualTo(Money.ofCents(5640));
        assertThat(Money.ofEuros(new BigDecimal("-0.01"))).isEqualTo(Money.ofCents(-1));
        assertThat(Money.ofEuros(new BigDecimal("1E+3"))).isEqualTo(Money.ofCents(100_000));
        assertThat(Money.ofCents(5640).euros()).isEqualTo(new BigDecimal("56.40"));
    }

    @Test
    void aFractionOfACentIsRefused() {
        assertThatThrownBy(() -> Money.ofEuros(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void arithmeticRefusesToOverflow() {
        Money most = Money.ofCents(Long.MAX_VALUE);
        assertThatThrownBy(() -> most.plus(Money.ofCents(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofCents(Long.MIN_VALUE).minus(Money.ofCents(1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aShareIsInPercentWithOneDecimalHalfUp() {
        assertThat(Money.ofCents(1).percentageOf(Money.ofCents(3))).isEqualTo(new BigDecimal("33.3"));
        assertThat(Money.ofCents(2).percentageOf(Money.ofCents(3))).isEqualTo(new BigDecimal("66.7"));
        assertThat(Money.ofCents(1).percentageOf(Money.ofCents(2000))).isEqualTo(new BigDecimal("0.1"));
        assertThat(Money.ofCents(150).percentageOf(Money.ofCents(100))).isEqualTo(new BigDecimal("150.0"));
        assertThat(Money.ofCents(5).percentageOf(Money.ZERO)).isEqualTo(new BigDecimal("0.0"));
        assertThat(Money.ofCents(Long.MAX_VALUE).percentageOf(Money.ofCents(Long.MAX_VALUE)))
                .isEqualTo(new BigDecimal("100.0"));
    }

    @Test
    void additionIsUndoneBySubtractionAndVolumeIsRepeatedAddition() {
        Random random = new Random(20261130);
        for (int round = 0; round < 10_000; round++) {
            Money one = Money.ofCents(random.nextLong() >> 8);
            Money other = Money.ofCents(random.nextLong() >> 8);
            assertThat(one.plus(other).minus(other)).isEqualTo(one);
            assertThat(one.plus(other)).isEqualTo(other.plus(one));
            assertThat(Money.ofEuros(one.euros())).isEqualTo(one);
            assertThat(Integer.signum(one.compareTo(other)))
                    .isEqualTo(one.euros().compareTo(other.euros()));
            Money tariff = Money.ofCents(random.nextInt(1_000_000));
            int volume = random.nextInt(20);
            Money sum = Money.ZERO;
            for (int unit = 0; unit < volume; unit++) {
                sum = sum.plus(tariff);
            }
            assertThat(tariff.times(volume)).isEqualTo(sum);
        }
    }
}
