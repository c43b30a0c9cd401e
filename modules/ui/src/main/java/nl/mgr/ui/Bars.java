package nl.mgr.ui;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.mgr.ui.internal.chart.Scale;
import org.jspecify.annotations.Nullable;

/**
 * Horizontal bars as {@code m:bars} draws them, all on one scale: a budget ten times as large is a bar ten times as long.
 * What is missing is drawn as a gap and never as zero.
 *
 * @param label what is drawn, one sentence with the outcome; read aloud instead of the drawing
 */
public record Bars(String label, Unit unit, Words words, List<Bar> bars) implements Serializable {

    /**
     * Heads of the table and legend.
     *
     * @param of what there is one bar of: "Zorgsoort"
     * @param actual "geleverd tot en met oktober"
     * @param expected what the whole year will bring, or {@code null} when nothing is expected
     * @param mark "begroting", or {@code null} without
     * @param pace what would be there by now, or {@code null} without
     */
    public record Words(
            String of,
            String actual,
            @Nullable String expected,
            @Nullable String mark,
            @Nullable String pace) implements Serializable {}

    /**
     * @param actual so far; {@code null} when nothing was delivered
     * @param missing estimate of what was not delivered yet, drawn as a gap behind the actual; or {@code null}
     * @param expected at the end, the actual included; or {@code null}
     * @param mark the budget; or {@code null}
     * @param pace what would be there by now; or {@code null}
     * @param text the outcome, already written: "109%"
     */
    public record Bar(
            String label,
            @Nullable Number actual,
            @Nullable Number missing,
            @Nullable Number expected,
            @Nullable Number mark,
            @Nullable Number pace,
            String text)
            implements Serializable {

        public static Bar of(String label, @Nullable Number actual, @Nullable Number mark, String text) {
            return new Bar(label, actual, null, null, mark, null, text);
        }

        /** Whether it ends over its mark. */
        public boolean over() {
            return mark != null && end() > mark.doubleValue();
        }

        double end() {
            double now = actual == null ? 0 : actual.doubleValue();
            double end = now + (missing == null ? 0 : missing.doubleValue());
            return expected == null ? end : Math.max(now, expected.doubleValue());
        }
    }

    /**
     * A stretch of a bar, in percent of the scale.
     *
     * @param styleClass c1 actual, c2 expected, c3 over the mark, gap missing
     */
    public record Stretch(String styleClass, double x, double width) {}

    /** A bar as it is drawn. */
    public record Drawn(
            Bar bar,
            List<Stretch> stretches,
            @Nullable Double mark,
            @Nullable Double pace,
            String size) {}

    public Bars {
        bars = List.copyOf(bars);
    }

    private Scale scale() {
        List<@Nullable Number> all = new ArrayList<>();
        for (Bar bar : bars) {
            all.add(bar.end());
            all.add(bar.mark());
        }
        return Scale.of(all);
    }

    public List<Tick> ticks() {
        return Tick.of(scale(), unit);
    }

    public List<Drawn> drawn() {
        Scale scale = scale();
        return bars.stream()
                .map(bar -> new Drawn(
                        bar,
                        stretches(bar, scale),
                        bar.mark() == null ? null : scale.place(bar.mark()),
                        bar.pace() == null ? null : scale.place(bar.pace()),
                        size(bar)))
                .toList();
    }

    private static List<Stretch> stretches(Bar bar, Scale scale) {
        double mark = bar.mark() == null ? Double.MAX_VALUE : bar.mark().doubleValue();
        if (bar.actual() == null) {
            return bar.mark() == null ? List.of() : List.of(new Stretch("gap", 0, scale.place(mark)));
        }
        double actual = bar.actual().doubleValue();
        double gap = actual + (bar.missing() == null ? 0 : bar.missing().doubleValue());
        List<Stretch> all = new ArrayList<>();
        add(all, scale, "c1", 0, Math.min(actual, mark));
        add(all, scale, "c3", mark, actual);
        add(all, scale, "gap", actual, gap);
        add(all, scale, "c2", gap, Math.min(bar.end(), mark));
        add(all, scale, "c3", Math.max(gap, mark), bar.end());
        return all;
    }

    private static void add(List<Stretch> all, Scale scale, String styleClass, double from, double to) {
        if (to > from) {
            double x = scale.place(from);
            all.add(new Stretch(styleClass, x, Math.round((scale.place(to) - x) * 100) / 100.0));
        }
    }

    /** "€ 1.502.000 van € 1.380.000", or the figure alone. */
    private String size(Bar bar) {
        if (bar.actual() == null) {
            return Texts.of("ui", "chart.missing");
        }
        String end = Formats.in(unit, bar.end());
        return bar.mark() == null ? end : Texts.of("ui", "chart.of", end, Formats.in(unit, bar.mark()));
    }

    /** Whether something is missing, for the legend. */
    public boolean incomplete() {
        return bars.stream()
                .anyMatch(bar -> bar.actual() == null
                        || (bar.missing() != null && bar.missing().doubleValue() > 0));
    }

    public boolean exceeded() {
        return bars.stream().anyMatch(Bar::over);
    }

    /** A figure in the table. */
    public String written(@Nullable Number figure) {
        return Formats.in(unit, figure);
    }

    /** The actual in the table: says that it is missing where it is. */
    public String actual(Bar bar) {
        return bar.actual() == null ? Texts.of("ui", "chart.missing").toLowerCase(Locale.ROOT) : written(bar.actual());
    }
}
