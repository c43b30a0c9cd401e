package nl.mgr.ui;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import nl.mgr.kernel.Month;
import nl.mgr.ui.internal.chart.Scale;
import org.jspecify.annotations.Nullable;

/**
 * Figures per month as {@code m:chart} draws them: columns and lines on one scale from zero. A month that was not
 * delivered is a gap: the line breaks, the column is an empty dotted box.
 *
 * @param label what is drawn, one sentence with the outcome; read aloud instead of the drawing
 */
public record MonthChart(String label, Unit unit, List<Month> months, List<Series> series) implements Serializable {

    private static final double GAP_HEIGHT = 8;

    /** How a series is drawn. */
    public enum Form {
        COLUMNS("c1", "key"),
        COLUMNS_SOFT("c2", "key key--2"),
        LINE("line", "key key--line"),
        LINE_ACCENT("line line--accent", "key key--line key--accent"),
        LINE_DASHED("line line--dashed", "key key--line key--dashed");

        private final String styleClass;
        private final String key;

        Form(String styleClass, String key) {
            this.styleClass = styleClass;
            this.key = key;
        }

        public String styleClass() {
            return styleClass;
        }

        /** Style class of its sign in the legend. */
        public String key() {
            return key;
        }

        boolean columns() {
            return this == COLUMNS || this == COLUMNS_SOFT;
        }
    }

    /**
     * @param values one per month from the first; {@code null} when it is missing, and left off at the end when its
     *     time has not come
     */
    public record Series(String label, Form form, List<@Nullable Number> values) implements Serializable {
        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }

        @Nullable
        Number at(int month) {
            return month < values.size() ? values.get(month) : null;
        }

        boolean missing(int month) {
            return month < values.size() && values.get(month) == null;
        }
    }

    /** A column in percent of the drawing. */
    public record Column(String styleClass, double x, double y, double width, double height) {}

    /** A line through the months that are there; points are in percent of the drawing. */
    public record Line(String styleClass, String path) {}

    /** A month along the axis and in the table. */
    public record Label(String initial, String name, String full, List<String> figures) {}

    public MonthChart {
        months = List.copyOf(months);
        series = List.copyOf(series);
        for (Series each : series) {
            if (each.values().size() > months.size()) {
                throw new IllegalArgumentException("more values than months: " + each.label());
            }
        }
    }

    private Scale scale() {
        List<@Nullable Number> all = new ArrayList<>();
        series.forEach(each -> all.addAll(each.values()));
        return Scale.of(all);
    }

    public List<Tick> ticks() {
        return Tick.of(scale(), unit);
    }

    public List<Column> columns() {
        Scale scale = scale();
        List<Series> columns =
                series.stream().filter(each -> each.form().columns()).toList();
        double month = 100.0 / Math.max(1, months.size());
        double width = month * 0.7 / Math.max(1, columns.size());
        List<Column> all = new ArrayList<>();
        for (int at = 0; at < months.size(); at++) {
            for (int place = 0; place < columns.size(); place++) {
                Series each = columns.get(place);
                double x = at * month + month * 0.15 + place * width;
                if (each.missing(at)) {
                    all.add(new Column("gap", round(x), 100 - GAP_HEIGHT, round(width), GAP_HEIGHT));
                } else if (each.at(at) != null) {
                    double height = scale.place(each.at(at));
                    all.add(new Column(each.form().styleClass(), round(x), round(100 - height), round(width), height));
                }
            }
        }
        return all;
    }

    public List<Line> lines() {
        Scale scale = scale();
        double month = 100.0 / Math.max(1, months.size());
        List<Line> all = new ArrayList<>();
        for (Series each : series) {
            if (!each.form().columns()) {
                StringBuilder path = new StringBuilder();
                boolean broken = true;
                for (int at = 0; at < months.size(); at++) {
                    Number value = each.at(at);
                    if (value != null) {
                        path.append(String.format(
                                Locale.ROOT,
                                "%s%.2f %.2f",
                                broken ? "M" : "L",
                                (at + 0.5) * month,
                                100 - scale.place(value)));
                        // a month alone between gaps is a dot: a line of no length with round ends
                        path.append(broken && each.at(at + 1) == null ? "h0" : "");
                    }
                    broken = value == null;
                }
                all.add(new Line(each.form().styleClass(), path.toString()));
            }
        }
        return all;
    }

    public List<Label> labels() {
        Formats formats = new Formats();
        List<Label> all = new ArrayList<>();
        for (int at = 0; at < months.size(); at++) {
            List<String> figures = new ArrayList<>();
            for (Series each : series) {
                figures.add(
                        each.missing(at)
                                ? Texts.of("ui", "chart.missing").toLowerCase(Locale.ROOT)
                                : Formats.in(unit, each.at(at)));
            }
            String name = formats.monthShort(months.get(at)).replaceAll(" .*", "");
            all.add(new Label(name.substring(0, 1), name, formats.month(months.get(at)), figures));
        }
        return all;
    }

    /** Whether a month is missing, for the legend. */
    public boolean incomplete() {
        return series.stream().anyMatch(each -> each.values().stream().anyMatch(value -> value == null));
    }

    private static double round(double figure) {
        return Math.round(figure * 100) / 100.0;
    }
}
