package nl.mgr.monitoring.web;

import java.util.Comparator;
import java.util.List;
import nl.mgr.kernel.Money;
import nl.mgr.monitoring.UseRow;
import nl.mgr.ui.Texts;

/** The outcome of figures in one or two sentences: what goes over its budget, and how the rest does. */
final class UseOutcome {

    private UseOutcome() {}

    static String of(int year, List<UseRow> rows) {
        UseRow worst = rows.stream()
                .filter(UseRow::hasBudget)
                .max(Comparator.comparing(UseRow::deviation))
                .orElse(null);
        if (worst == null) {
            return rows.isEmpty()
                    ? ""
                    : Texts.of(
                            Says.MODULE,
                            "gebruik.grootste",
                            rows.get(0).name(),
                            whole(rows.get(0).realised()));
        }
        if (worst.deviation().signum() <= 0) {
            return Texts.of(Says.MODULE, "gebruik.binnen", year);
        }
        long rest = rows.stream()
                .filter(row -> row != worst && row.hasBudget())
                .mapToLong(row -> row.expected().cents() - budget(row))
                .sum();
        return Texts.of(
                Says.MODULE,
                rest > 0 ? "gebruik.bovenEnBoven" : "gebruik.bovenEnOnder",
                worst.name(),
                Says.percent(worst.deviation()),
                whole(Money.ofCents(Math.abs(rest))));
    }

    private static String whole(Money money) {
        return Says.FORMATS.euroWhole(money);
    }

    private static long budget(UseRow row) {
        Money budget = row.budget();
        return budget == null ? 0 : budget.cents();
    }
}
