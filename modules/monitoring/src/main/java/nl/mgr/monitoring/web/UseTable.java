package nl.mgr.monitoring.web;

import java.math.BigDecimal;
import java.util.List;
import nl.mgr.kernel.Money;
import nl.mgr.monitoring.UseRow;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The table of a report, written out: a view only puts it down.
 *
 * @param of what a line is: a kind of care, a product …
 * @param budgeted whether there are budgets to compare with
 */
public record UseTable(String caption, String of, boolean budgeted, List<Line> lines, Line total) {

    private static final String NOTHING = "–";
    private static final BigDecimal NOTABLE = BigDecimal.valueOf(5);

    /**
     * One line of texts.
     *
     * @param link to the figures behind it
     * @param sub what is missing of it; may be empty
     * @param over whether it goes well over its budget
     */
    public record Line(
            String link,
            String name,
            String sub,
            boolean budgeted,
            String budget,
            String realised,
            String used,
            String expected,
            String difference,
            boolean over) {}

    static UseTable of(UseReport report, UseChoice choice) {
        boolean budgeted = report.total().hasBudget();
        return new UseTable(
                Texts.of(Says.MODULE, "gebruik.tabel", String.valueOf(report.year())),
                Texts.of(Says.MODULE, "gebruik.per." + report.group()),
                budgeted,
                report.rows().stream()
                        .map(row -> line(row, choice.narrowed(row.key()), budgeted))
                        .toList(),
                line(report.total(), "", budgeted));
    }

    private static Line line(UseRow row, String link, boolean budgeted) {
        return new Line(
                link,
                (row.code() + " " + row.name()).strip(),
                row.complete() ? "" : Texts.of(Says.MODULE, "gebruik.mist", row.lateProviders(), row.providers()),
                budgeted,
                whole(row.budget()),
                row.deliveredMonths() == 0 ? Texts.of(Says.MODULE, "gebruik.ontbreekt") : whole(row.realised()),
                row.hasBudget() ? Says.FORMATS.percent(row.used()) : NOTHING,
                whole(row.expected()),
                row.hasBudget() ? Says.FORMATS.difference(row.deviation()) : NOTHING,
                row.hasBudget() && row.deviation().compareTo(NOTABLE) > 0);
    }

    private static String whole(@Nullable Money money) {
        return Says.FORMATS.euroWhole(money);
    }
}
