package nl.mgr.ui;

import java.util.List;
import nl.mgr.ui.internal.chart.Scale;

/**
 * A round figure along the axis of a chart.
 *
 * @param place in percent of the axis
 */
public record Tick(double place, String text) {

    static List<Tick> of(Scale scale, Unit unit) {
        return scale.ticks().stream()
                .map(figure -> new Tick(scale.place(figure), Formats.onAxis(unit, figure)))
                .toList();
    }
}
