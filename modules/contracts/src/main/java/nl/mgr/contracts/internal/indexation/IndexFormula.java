package nl.mgr.contracts.internal.indexation;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import nl.mgr.contracts.Indexations.Index;
import nl.mgr.contracts.Indexations.Method;
import nl.mgr.contracts.Indexations.Percentages;
import nl.mgr.contracts.Indexations.Terms;

/**
 * By how much tariffs rise (contract standard 3.2): what wages and prices are expected to do, weighed, and what the
 * expectation of the year before was off, weighed. Each step is rounded half up to two decimals, as the association of
 * municipalities publishes them: 6.30 for 2024 and 4.91 for 2025.
 */
final class IndexFormula {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private IndexFormula() {}

    static Percentages of(Terms terms) {
        BigDecimal wages = correction(terms.wages(), terms.method());
        BigDecimal prices = correction(terms.prices(), terms.method());
        BigDecimal forecast = weighed(
                terms.wageWeight(), terms.wages().expected(), terms.prices().expected());
        BigDecimal correction = weighed(terms.wageWeight(), wages, prices);
        return new Percentages(wages, prices, forecast, correction, forecast.add(correction), forecast);
    }

    private static BigDecimal correction(Index index, Method method) {
        if (method == Method.DIFFERENCE) {
            return index.known().subtract(index.before()).setScale(2, HALF_UP);
        }
        return HUNDRED.add(index.known())
                .multiply(HUNDRED)
                .divide(HUNDRED.add(index.before()), 10, HALF_UP)
                .subtract(HUNDRED)
                .setScale(2, HALF_UP);
    }

    private static BigDecimal weighed(BigDecimal wageWeight, BigDecimal wages, BigDecimal prices) {
        return wageWeight
                .multiply(wages)
                .add(HUNDRED.subtract(wageWeight).multiply(prices))
                .divide(HUNDRED, 2, HALF_UP);
    }
}
