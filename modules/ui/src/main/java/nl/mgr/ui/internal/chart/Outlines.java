package nl.mgr.ui.internal.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mgr.ui.internal.chart.Ring.Point;

/**
 * Real borders, brought to the measure of a drawing. Reads GeoJSON polygons (longitude and latitude, or metres; north up)
 * and SVG paths of absolute M, L and Z (down is down).
 */
public final class Outlines {

    private static final double WIDTH = 850;
    private static final double MARGIN = 6;
    private static final Pattern RING = Pattern.compile("\\[(\\s*\\[[^\\[\\]]*]\\s*(?:,\\s*\\[[^\\[\\]]*]\\s*)*)]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?");

    /** A border as it is drawn, with the place in its largest part where a name has room. */
    public record Placed(String path, double x, double y) {}

    private final List<List<Ring>> borders;
    private final double left;
    private final double top;
    private final double scale;
    private final double height;

    private Outlines(List<List<Ring>> borders) {
        this.borders = borders;
        List<Point> all = borders.stream()
                .flatMap(List::stream)
                .map(Ring::points)
                .flatMap(List::stream)
                .toList();
        left = all.stream().mapToDouble(Point::x).min().orElse(0);
        top = all.stream().mapToDouble(Point::y).min().orElse(0);
        double width = all.stream().mapToDouble(Point::x).max().orElse(1) - left;
        scale = (WIDTH - 2 * MARGIN) / (width == 0 ? 1 : width);
        height = (all.stream().mapToDouble(Point::y).max().orElse(1) - top) * scale + 2 * MARGIN;
    }

    /**
     * @param outlines all of one form
     * @throws IllegalArgumentException when one holds no ring of three points
     */
    public static Outlines of(List<String> outlines) {
        List<List<Ring>> read = new ArrayList<>();
        for (String outline : outlines) {
            List<Ring> rings = outline.stripLeading().startsWith("{") ? geoJson(outline) : path(outline);
            if (rings.isEmpty() || rings.stream().anyMatch(ring -> ring.points().size() < 3)) {
                throw new IllegalArgumentException(
                        "no border: " + outline.substring(0, Math.min(80, outline.length())));
            }
            read.add(rings);
        }
        return new Outlines(narrowed(read));
    }

    private static List<Ring> geoJson(String text) {
        List<Ring> rings = new ArrayList<>();
        Matcher ring = RING.matcher(text);
        while (ring.find()) {
            List<Point> points = points(ring.group(1).split("]"));
            rings.add(new Ring(points.stream()
                    .map(point -> new Point(point.x(), -point.y()))
                    .toList()));
        }
        return rings;
    }

    private static List<Ring> path(String text) {
        List<Ring> rings = new ArrayList<>();
        for (String part : text.split("[Mm]")) {
            if (!part.isBlank()) {
                rings.add(new Ring(points(part.split("[LlZz]"))));
            }
        }
        return rings;
    }

    private static List<Point> points(String... pairs) {
        List<Point> points = new ArrayList<>();
        for (String pair : pairs) {
            Matcher number = NUMBER.matcher(pair);
            while (number.find()) {
                double x = Double.parseDouble(number.group());
                if (!number.find()) {
                    throw new IllegalArgumentException("half a point: " + pair);
                }
                points.add(new Point(x, Double.parseDouble(number.group())));
            }
        }
        return points;
    }

    /** Degrees of longitude are shorter than degrees of latitude; metres stay as they are. */
    private static List<List<Ring>> narrowed(List<List<Ring>> borders) {
        List<Point> all = borders.stream()
                .flatMap(List::stream)
                .map(Ring::points)
                .flatMap(List::stream)
                .toList();
        boolean degrees =
                all.stream().allMatch(point -> Math.abs(point.x()) <= 180 && point.y() <= 0 && point.y() >= -90);
        if (!degrees) {
            return borders;
        }
        double middle = all.stream().mapToDouble(Point::y).average().orElse(0);
        double factor = Math.cos(Math.toRadians(middle));
        return borders.stream()
                .map(rings -> rings.stream()
                        .map(ring -> new Ring(ring.points().stream()
                                .map(point -> new Point(point.x() * factor, point.y()))
                                .toList()))
                        .toList())
                .toList();
    }

    public String viewBox() {
        return String.format(Locale.ROOT, "0 0 %.0f %.0f", WIDTH, Math.ceil(height));
    }

    public List<Placed> placed() {
        return borders.stream().map(this::place).toList();
    }

    private Placed place(List<Ring> rings) {
        StringBuilder path = new StringBuilder();
        Ring largest = rings.get(0);
        for (Ring ring : rings) {
            String command = "M";
            for (Point point : ring.points()) {
                path.append(String.format(Locale.ROOT, "%s%.1f %.1f", command, x(point.x()), y(point.y())));
                command = "L";
            }
            path.append('Z');
            if (ring.area() > largest.area()) {
                largest = ring;
            }
        }
        Point middle = largest.middle();
        return new Placed(path.toString(), x(middle.x()), y(middle.y()));
    }

    private double x(double x) {
        return MARGIN + (x - left) * scale;
    }

    private double y(double y) {
        return MARGIN + (y - top) * scale;
    }
}
