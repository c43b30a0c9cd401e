package nl.mgr.monitoring.internal.delivery;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people and spreadsheets write them: {@code 1.440}, {@code 79,80}, {@code € 1.234,50}, {@code 79.8},
 * {@code 480,0}. One point with three digits behind it is a Dutch thousands mark.
 */
final class Figures {

    private static final Pattern DUTCH = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+\\.\\d+");
    private static final int LONGEST = 20;

    private Figures() {}

    /** Empty when it is no number at all. */
    static Optional<BigDecimal> number(String text) {
        String bare = text.replaceAll("[\\s\\u00a0\\u202f€]", "").replace('\u2212', '-');
        if (bare.length() > LONGEST) {
            return Optional.empty();
        }
        if (DUTCH.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare.replace(".", "").replace(',', '.')));
        }
        return PLAIN.matcher(bare).matches() ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }

    /** Empty unless the number is whole and fits. */
    static Optional<Long> whole(BigDecimal number) {
        return exactly(number);
    }

    /** An amount in cents; empty when it has a fraction of a cent. */
    static Optional<Long> cents(BigDecimal euros) {
        return exactly(euros.movePointRight(2));
    }

    private static Optional<Long> exactly(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        boolean fits = bare.scale() <= 0 && bare.precision() - bare.scale() <= 15;
        return fits ? Optional.of(bare.longValueExact()) : Optional.empty();
    }
}
