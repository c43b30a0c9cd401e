package nl.mgr.monitoring.web;

import java.math.BigDecimal;
import java.util.List;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Month;
import nl.mgr.monitoring.UseGroup;
import nl.mgr.monitoring.UseRow;
import nl.mgr.ui.Bars;
import nl.mgr.ui.Texts;
import nl.mgr.ui.Unit;

/**
 * Figures of a year by one group, ready to show: outcome in a sentence, bars, and the sum.
 *
 * @param lastDue the month figures run to
 * @param bars the largest rows, at most twelve
 */
public record UseReport(int year, UseGroup group, Month lastDue, List<UseRow> rows, UseRow total, Bars bars) {

    private static final int MOST_BARS = 12;

    static UseReport of(int year, UseGroup group, Month lastDue, List<UseRow> rows) {
        String name = Texts.of(Says.MODULE, "totaal");
        UseRow total = rows.stream().reduce(UseRow.none(name), (sum, row) -> sum.plus(row, name));
        return new UseReport(
                year, group, lastDue, rows, total, bars(year, group, dueMonths(year, lastDue), rows, total));
    }

    public boolean blank() {
        return rows.isEmpty();
    }

    /** Months of the year whose figures are due. */
    private static int dueMonths(int year, Month lastDue) {
        return lastDue.year() == year ? lastDue.number() : lastDue.year() > year ? 12 : 0;
    }

    /** The month up to which figures of this year are due. */
    public Month through() {
        return Month.of(year, Math.max(1, dueMonths(year, lastDue)));
    }

    /** Share of what is due that is in, in percent with one decimal. */
    public BigDecimal completeness() {
        long delivered = total.deliveredMonths();
        return Money.ofCents(delivered).percentageOf(Money.ofCents(delivered + total.missingMonths()));
    }

    /** Expected in percent of the budget. */
    public BigDecimal forecast() {
        Money budget = total.budget();
        return budget == null ? BigDecimal.ZERO : total.expected().percentageOf(budget);
    }

    public String statement() {
        return UseOutcome.of(year, rows);
    }

    private static Bars bars(int year, UseGroup group, int dueMonths, List<UseRow> rows, UseRow total) {
        boolean budgeted = total.hasBudget();
        Bars.Words words = new Bars.Words(
                Texts.of(Says.MODULE, "gebruik.per." + group),
                Texts.of(Says.MODULE, "gebruik.totNuToe"),
                Texts.of(Says.MODULE, "gebruik.verwachtTot", String.valueOf(year)),
                budgeted ? Texts.of(Says.MODULE, "gebruik.begroting") : null,
                budgeted ? Texts.of(Says.MODULE, "gebruik.tempo", dueMonths) : null);
        return new Bars(
                UseOutcome.of(year, rows),
                Unit.EURO,
                words,
                rows.stream().limit(MOST_BARS).map(row -> bar(row, dueMonths)).toList());
    }

    private static Bars.Bar bar(UseRow row, int dueMonths) {
        Money budget = row.budget();
        return new Bars.Bar(
                row.name(),
                row.deliveredMonths() == 0 ? null : row.realised().euros(),
                row.gap().euros(),
                row.expected().euros(),
                budget == null ? null : budget.euros(),
                budget == null ? null : budget.euros().multiply(BigDecimal.valueOf(dueMonths / 12.0)),
                budget == null ? "" : Says.FORMATS.percentWhole(row.expected().percentageOf(budget)));
    }
}
