package nl.mgr.monitoring.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.mgr.kernel.Month;
import nl.mgr.monitoring.MonthUse;
import nl.mgr.ui.MonthChart;
import nl.mgr.ui.MonthChart.Form;
import nl.mgr.ui.MonthChart.Series;
import nl.mgr.ui.Texts;
import nl.mgr.ui.Unit;
import org.jspecify.annotations.Nullable;

/** Figures month by month, as a chart and as rows that lead to the single lines. A month without any delivery is a gap. */
public record UseMonths(MonthChart chart, List<Row> rows) {

    /**
     * One month, written out.
     *
     * @param link the lines of this month
     * @param kind as {@code m:status} names it, and {@code sign}
     */
    public record Row(
            String link,
            String month,
            String amount,
            String delivered,
            String expected,
            String kind,
            String sign,
            String state) {

        static Row of(MonthUse use, String link) {
            String kind = use.gap() ? "warning" : use.due() ? "positive" : "info";
            String sign = use.gap() ? "half" : use.due() ? "full" : "dashed";
            String state = use.gap() ? "stand.incomplete" : use.due() ? "stand.complete" : "gebruik.loopt";
            return new Row(
                    link,
                    Says.FORMATS.month(use.month()),
                    use.blank() ? Texts.of(Says.MODULE, "gebruik.ontbreekt") : Says.FORMATS.euroWhole(use.amount()),
                    Says.FORMATS.number(use.delivered()),
                    Says.FORMATS.number(use.expected()),
                    kind,
                    sign,
                    Texts.of(Says.MODULE, state));
        }
    }

    static UseMonths of(List<MonthUse> months, UseChoice choice) {
        List<@Nullable Number> amounts = new ArrayList<>();
        List<Month> all = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (MonthUse use : months) {
            all.add(use.month());
            if (use.due() || !use.blank()) {
                amounts.add(use.blank() && use.expected() > 0 ? null : amount(use));
                rows.add(Row.of(use, choice.lines(use.month())));
            }
        }
        Series series = new Series(Texts.of(Says.MODULE, "gebruik.geleverd"), Form.COLUMNS, amounts);
        return new UseMonths(
                new MonthChart(Texts.of(Says.MODULE, "gebruik.perMaand.label"), Unit.EURO, all, List.of(series)), rows);
    }

    private static BigDecimal amount(MonthUse use) {
        return use.amount().euros();
    }
}
