package nl.mgr.ui.internal.chart;

import jakarta.faces.component.FacesComponent;
import nl.mgr.ui.Bars;
import nl.mgr.ui.Tick;
import org.jspecify.annotations.Nullable;

/** {@code m:barsPlot}: the drawing inside {@code m:bars}. */
@FacesComponent(BarsPlot.TYPE)
public class BarsPlot extends Plot<Bars> {

    public static final String TYPE = "nl.mgr.ui.BarsPlot";

    @Override
    void draw(Pen pen, Bars bars) {
        pen.start("div", "bars__plot").with("role", "img").with("aria-label", bars.label());
        for (Bars.Drawn bar : bars.drawn()) {
            head(pen, bar);
            drawing(pen, bar);
        }
        pen.start("div", "scale");
        for (Tick tick : bars.ticks()) {
            pen.start("span")
                    .with("style", "--x:" + tick.place() + "%")
                    .text(tick.text())
                    .end();
        }
        pen.end().end();
    }

    private static void head(Pen pen, Bars.Drawn bar) {
        pen.start("p", "bars__head");
        pen.start("span", bar.bar().over() ? "strong" : "")
                .text(bar.bar().label())
                .end();
        pen.text(" ").start("span", "bars__size").text(bar.size() + " ");
        pen.start("b", bar.bar().over() ? "over" : "").text(bar.bar().text()).end();
        pen.end().end();
    }

    private static void drawing(Pen pen, Bars.Drawn bar) {
        pen.start("svg").with("width", "100%").with("height", "22");
        for (Bars.Stretch stretch : bar.stretches()) {
            pen.start("rect", stretch.styleClass())
                    .with("x", stretch.x())
                    .with("y", "3")
                    .with("width", stretch.width())
                    .with("height", "16")
                    .end();
        }
        line(pen, "base", bar.mark());
        line(pen, "gutter", bar.pace());
        line(pen, "now", bar.pace());
        pen.end();
    }

    private static void line(Pen pen, String styleClass, @Nullable Double place) {
        if (place != null) {
            pen.start("line", styleClass)
                    .with("x1", place)
                    .with("x2", place)
                    .with("y1", "0")
                    .with("y2", "22")
                    .end();
        }
    }
}
