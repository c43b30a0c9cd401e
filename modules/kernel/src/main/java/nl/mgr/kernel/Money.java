package nl.mgr.kernel;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in whole euro cents; negative for a correction. */
public record Money(long cents) implements Comparable<Money>, Serializable {

    public static final Money ZERO = new Money(0);

    public static Money ofCents(long cents) {
        return new Money(cents);
    }

    /** @throws ArithmeticException when the amount has a fraction of a cent */
    public static Money ofEuros(BigDecimal euros) {
        return new Money(euros.movePointRight(2).longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    /** @param volume number of units, so that {@code tariff.times(volume)} is the amount of a delivery line */
    public Money times(long volume) {
        return new Money(Math.multiplyExact(cents, volume));
    }

    public BigDecimal euros() {
        return BigDecimal.valueOf(cents, 2);
    }

    /** Share of {@code whole} in percent with one decimal, half up; zero of zero is zero. */
    public BigDecimal percentageOf(Money whole) {
        if (whole.cents == 0) {
            return BigDecimal.ZERO.setScale(1, RoundingMode.UNNECESSARY);
        }
        return BigDecimal.valueOf(cents)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole.cents), 1, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
