package nl.mgr.contracts.internal.socialreturn;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import nl.mgr.contracts.SocialReturnCountsForNothing;
import nl.mgr.contracts.SocialReturnHoursMissing;
import nl.mgr.contracts.SocialReturnPaidMissing;
import nl.mgr.contracts.SocialReturnUnitsMissing;
import nl.mgr.contracts.SocialReturns;
import nl.mgr.contracts.SocialReturns.Block;
import nl.mgr.contracts.SocialReturns.NewPart;
import nl.mgr.kernel.Money;

/**
 * What an effort counts for. A block per year counts by the days of that year, one per month by the days of each month; where
 * hours count, a week of 36 hours is whole. A placement counts no longer than its block says. Everything is worked out as a
 * fraction and rounded once, half up, to a whole cent.
 */
final class BlockFormula {

    private static final BigDecimal FULL_WEEK = BigDecimal.valueOf(SocialReturns.FULL_WEEK);

    /** Of a whole, exactly. */
    private record Fraction(BigInteger part, BigInteger whole) {

        static final Fraction NONE = of(0, 1);

        static Fraction of(long part, long whole) {
            return new Fraction(BigInteger.valueOf(part), BigInteger.valueOf(whole));
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    part.multiply(other.whole).add(other.part.multiply(whole)), whole.multiply(other.whole));
        }

        Money of(Money value, BigDecimal hours) {
            BigDecimal exact = BigDecimal.valueOf(value.cents())
                    .multiply(hours)
                    .multiply(new BigDecimal(part))
                    .divide(FULL_WEEK.multiply(new BigDecimal(whole)), 0, RoundingMode.HALF_UP);
            return Money.ofCents(exact.longValueExact());
        }
    }

    private BlockFormula() {}

    /**
     * @param part whose days lie in one year
     * @throws SocialReturnHoursMissing a week without hours, where they count
     * @throws SocialReturnUnitsMissing nothing was counted
     * @throws SocialReturnPaidMissing no invoice
     * @throws SocialReturnCountsForNothing less than a cent: the placement lasts too long already
     */
    static Money value(Block block, NewPart part) {
        Money value =
                switch (block.unit()) {
                    case YEAR -> year(block, part).of(worth(block), hours(block, part));
                    case MONTH -> months(part).of(worth(block), FULL_WEEK);
                    case HOUR, TIMES -> worth(block).times(units(block, part));
                    case INVOICE -> paid(block, part);
                };
        if (value.cents() <= 0) {
            throw new SocialReturnCountsForNothing(block.name());
        }
        return value;
    }

    private static Money worth(Block block) {
        return Objects.requireNonNull(block.value(), "only what was paid counts for itself");
    }

    /** Days that count, of the days of the year. */
    private static Fraction year(Block block, NewPart part) {
        LocalDate end = part.last().plusDays(1);
        Integer most = block.mostYears();
        if (most != null) {
            LocalDate over = placed(part).plusYears(most);
            end = over.isBefore(end) ? over : end;
        }
        return Fraction.of(
                Math.max(0, ChronoUnit.DAYS.between(part.first(), end)),
                part.first().lengthOfYear());
    }

    private static LocalDate placed(NewPart part) {
        LocalDate placed = part.placedOn();
        return placed == null ? part.first() : placed;
    }

    /** Days of each month, of the days of that month. */
    private static Fraction months(NewPart part) {
        Fraction sum = Fraction.NONE;
        YearMonth last = YearMonth.from(part.last());
        for (YearMonth month = YearMonth.from(part.first()); !month.isAfter(last); month = month.plusMonths(1)) {
            LocalDate from = later(part.first(), month.atDay(1));
            LocalDate through = part.last().isBefore(month.atEndOfMonth()) ? part.last() : month.atEndOfMonth();
            sum = sum.plus(Fraction.of(ChronoUnit.DAYS.between(from, through) + 1, month.lengthOfMonth()));
        }
        return sum;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static BigDecimal hours(Block block, NewPart part) {
        if (!block.byHours()) {
            return FULL_WEEK;
        }
        BigDecimal hours = part.hours();
        if (hours == null || hours.signum() <= 0) {
            throw new SocialReturnHoursMissing(block.name(), SocialReturns.FULL_WEEK);
        }
        return hours.min(FULL_WEEK);
    }

    private static long units(Block block, NewPart part) {
        Long units = part.units();
        if (units == null || units <= 0) {
            throw new SocialReturnUnitsMissing(block.name());
        }
        return units;
    }

    private static Money paid(Block block, NewPart part) {
        Money paid = part.paid();
        if (paid == null || paid.cents() <= 0) {
            throw new SocialReturnPaidMissing(block.name());
        }
        return paid;
    }
}
