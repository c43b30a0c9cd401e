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

    /** @param link the lines of this month */
    public record Row(MonthUse use, String link) {}

    static UseMonths of(List<MonthUse> months, UseChoice choice) {
        List<@Nullable Number> amounts = new ArrayList<>();
        List<Month> all = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (MonthUse use : months) {
            all.add(use.month());
            if (use.due() || !use.blank()) {
                amounts.add(use.blank() && use.expected() > 0 ? null : amount(use));
                rows.add(new Row(use, choice.with("maand", use.month().toString())));
            }
        }
        Series series = new Series(Texts.of(Says.MODULE, "gebruik.geleverd"), Form.COLUMNS, amounts);
        return new UseMonths(
                new MonthChart(Texts.of(Says.MODULE, "gebruik.perMaand.label"), Unit.EURO, all, List.of(series)), rows);
    }

    private static BigDecimal amount(MonthUse use) {
        return use.amount().euros();
    }

    public boolean blank() {
        return rows.stream()
                .allMatch(row -> row.use().expected() == 0 && row.use().blank());
    }
}
