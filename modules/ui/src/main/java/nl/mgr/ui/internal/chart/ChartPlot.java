package nl.mgr.ui.internal.chart;

import jakarta.faces.component.FacesComponent;
import java.util.List;
import nl.mgr.ui.MonthChart;
import nl.mgr.ui.Tick;

/** {@code m:chartPlot}: the drawing inside {@code m:chart}. */
@FacesComponent(ChartPlot.TYPE)
public class ChartPlot extends Plot<MonthChart> {

    public static final String TYPE = "nl.mgr.ui.ChartPlot";

    @Override
    void draw(Pen pen, MonthChart chart) {
        List<Tick> ticks = chart.ticks();
        pen.start("div", "chart__plot").with("role", "img").with("aria-label", chart.label());
        pen.start("div", "chart__axis");
        for (Tick tick : ticks) {
            pen.start("span")
                    .with("style", "--y:" + tick.place() + "%")
                    .text(tick.text())
                    .end();
        }
        pen.end();
        area(pen, chart, ticks);
        pen.start("div", "chart__months");
        for (MonthChart.Label month : chart.labels()) {
            pen.start("span");
            pen.start("b", "initial").text(month.initial()).end();
            pen.start("b", "whole").text(month.name()).end();
            pen.end();
        }
        pen.end().end();
    }

    private static void area(Pen pen, MonthChart chart, List<Tick> ticks) {
        pen.start("svg", "chart__area").with("width", "100%").with("height", "240");
        for (Tick tick : ticks) {
            level(pen, "axis", 100 - tick.place());
        }
        for (MonthChart.Column column : chart.columns()) {
            pen.start("rect", column.styleClass())
                    .with("x", column.x())
                    .with("y", column.y())
                    .with("width", column.width())
                    .with("height", column.height())
                    .end();
        }
        pen.start("svg").with("x", "0").with("y", "0").with("width", "100%").with("height", "100%");
        pen.with("viewBox", "0 0 100 100").with("preserveAspectRatio", "none");
        for (MonthChart.Line line : chart.lines()) {
            pen.start("path", "halo").with("d", line.path()).end();
            pen.start("path", line.styleClass()).with("d", line.path()).end();
        }
        pen.end();
        level(pen, "base", 100);
        pen.end();
    }

    private static void level(Pen pen, String styleClass, double y) {
        pen.start("line", styleClass)
                .with("x1", "0")
                .with("x2", "100%")
                .with("y1", y)
                .with("y2", y)
                .end();
    }
}
