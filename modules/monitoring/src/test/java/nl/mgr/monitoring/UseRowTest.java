package nl.mgr.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import nl.mgr.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UseRowTest {

    private static UseRow row(@Nullable Money budget, long realised, long expected, long missing) {
        return new UseRow(
                "k", "c", "n", budget, Money.ofCents(realised), Money.ZERO, Money.ofCents(expected), 9, missing, 3, 1);
    }

    @Test
    void usedAndDeviationAreOfTheBudgetInOneDecimal() {
        UseRow row = row(Money.ofCents(100_000), 33_333, 106_000, 0);
        assertThat(row.used()).isEqualByComparingTo("33.3");
        assertThat(row.deviation()).isEqualByComparingTo("6.0");
    }

    @Test
    void withoutBudgetThereIsNothingToDivideBy() {
        UseRow row = row(null, 33_333, 106_000, 0);
        assertThat(row.hasBudget()).isFalse();
        assertThat(row.used()).isZero();
        assertThat(row.deviation()).isZero();
        assertThat(row(Money.ZERO, 1, 1, 0).hasBudget()).isFalse();
    }

    @Test
    void aSumHasABudgetWhenOneOfItsPartsHas() {
        UseRow sum = row(null, 1, 2, 1).plus(row(Money.ofCents(500), 10, 20, 2), "samen");
        assertThat(sum.budget()).isEqualTo(Money.ofCents(500));
        assertThat(sum.realised()).isEqualTo(Money.ofCents(11));
        assertThat(sum.expected()).isEqualTo(Money.ofCents(22));
        assertThat(sum.missingMonths()).isEqualTo(3);
        assertThat(sum.complete()).isFalse();
        assertThat(row(null, 1, 2, 0).plus(row(null, 1, 2, 0), "samen").budget())
                .isNull();
    }
}
