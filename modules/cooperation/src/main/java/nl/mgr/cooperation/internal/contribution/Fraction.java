package nl.mgr.cooperation.internal.contribution;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact number: nothing is rounded before cents are. */
record Fraction(BigInteger above, BigInteger below) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0, 1);

    Fraction {
        if (below.signum() <= 0) {
            throw new IllegalArgumentException("divided by " + below);
        }
        BigInteger shared = above.gcd(below).max(BigInteger.ONE);
        above = above.divide(shared);
        below = below.divide(shared);
    }

    static Fraction of(long above, long below) {
        return new Fraction(BigInteger.valueOf(above), BigInteger.valueOf(below));
    }

    Fraction plus(Fraction other) {
        return new Fraction(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.above.negate(), other.below));
    }

    Fraction times(Fraction other) {
        return new Fraction(above.multiply(other.above), below.multiply(other.below));
    }

    /** The whole part of a number that is not negative. */
    long whole() {
        return above.divide(below).longValueExact();
    }

    int sign() {
        return above.signum();
    }

    /** As it is shown: what lies behind the last decimal is left out, so that it never looks more than it is. */
    BigDecimal shown(int decimals) {
        return new BigDecimal(above).divide(new BigDecimal(below), decimals, RoundingMode.DOWN);
    }

    @Override
    public int compareTo(Fraction other) {
        return above.multiply(other.below).compareTo(other.above.multiply(below));
    }
}
