package nl.mgr.monitoring;

import java.io.Serializable;
import java.math.BigDecimal;
import nl.mgr.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one category, product, provider or municipality in a year. What is not delivered is not zero: it is
 * counted in {@code missingMonths} and estimated apart.
 *
 * @param key id, or for a category its name
 * @param code product code, else empty
 * @param budget {@code null} where there is none for this grouping
 * @param realised delivered so far
 * @param gap estimate of what should have been delivered by now and is not
 * @param expected realised, plus gaps and coming months at the average of the delivered months of the same line
 * @param deliveredMonths figures (line, municipality and month) that are in
 * @param missingMonths figures that are due and not in
 * @param providers with a line in force
 * @param lateProviders of these, with at least one figure missing
 */
public record UseRow(
        String key,
        String code,
        String name,
        @Nullable Money budget,
        Money realised,
        Money gap,
        Money expected,
        long deliveredMonths,
        long missingMonths,
        int providers,
        int lateProviders)
        implements Serializable {

    public boolean complete() {
        return missingMonths == 0;
    }

    public boolean hasBudget() {
        return budget != null && budget.cents() > 0;
    }

    /** Realised in percent of the budget, one decimal. */
    public BigDecimal used() {
        return budget == null ? BigDecimal.ZERO : realised.percentageOf(budget);
    }

    /** Expected above (positive) or below the budget, in percent of it, one decimal. */
    public BigDecimal deviation() {
        return budget == null ? BigDecimal.ZERO : expected.minus(budget).percentageOf(budget);
    }

    public UseRow against(Money amount) {
        return new UseRow(
                key,
                code,
                name,
                amount,
                realised,
                gap,
                expected,
                deliveredMonths,
                missingMonths,
                providers,
                lateProviders);
    }

    public UseRow under(String newKey) {
        return new UseRow(
                newKey,
                code,
                name,
                budget,
                realised,
                gap,
                expected,
                deliveredMonths,
                missingMonths,
                providers,
                lateProviders);
    }

    /** Rows of different lines put together: every figure is the sum, a budget only when one of them has it. */
    public UseRow plus(UseRow other, String name) {
        Money sum = budget == null ? other.budget : other.budget == null ? budget : budget.plus(other.budget);
        return new UseRow(
                "",
                "",
                name,
                sum,
                realised.plus(other.realised),
                gap.plus(other.gap),
                expected.plus(other.expected),
                deliveredMonths + other.deliveredMonths,
                missingMonths + other.missingMonths,
                Math.max(providers, other.providers),
                Math.max(lateProviders, other.lateProviders));
    }

    public static UseRow none(String name) {
        return new UseRow("", "", name, null, Money.ZERO, Money.ZERO, Money.ZERO, 0, 0, 0, 0);
    }
}
