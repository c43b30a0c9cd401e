package nl.mgr.cooperation.internal.map;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.mgr.cooperation.internal.map.Border.Point;

/**
 * Brings borders to the measure of one drawing, a thousand wide. In a country this small degrees of longitude are
 * narrowed once, by the latitude of the region's middle.
 */
record Projection(double west, double north, double narrowing, double scale, int width, int height) {

    private static final int WIDTH = 1000;

    /** @param borders at least one, not all in one point */
    static Projection of(Collection<Border> borders) {
        List<Point> all = borders.stream()
                .flatMap(border -> border.rings().stream())
                .flatMap(List::stream)
                .toList();
        double west = all.stream().mapToDouble(Point::longitude).min().orElseThrow();
        double east = all.stream().mapToDouble(Point::longitude).max().orElseThrow();
        double south = all.stream().mapToDouble(Point::latitude).min().orElseThrow();
        double north = all.stream().mapToDouble(Point::latitude).max().orElseThrow();
        double narrowing = Math.cos(Math.toRadians((south + north) / 2));
        double scale = WIDTH / Math.max((east - west) * narrowing, 0.001);
        return new Projection(
                west, north, narrowing, scale, WIDTH, Math.max(1, (int) Math.round((north - south) * scale)));
    }

    /** SVG path of absolute M, L and Z in whole numbers. */
    String path(Border border) {
        return border.rings().stream()
                .map(ring -> ring.stream()
                        .limit(ring.size() - 1L)
                        .map(point -> x(point) + " " + y(point))
                        .collect(Collectors.joining("L", "M", "Z")))
                .collect(Collectors.joining());
    }

    private long x(Point point) {
        return Math.round((point.longitude() - west) * narrowing * scale);
    }

    private long y(Point point) {
        return Math.round((north - point.latitude()) * scale);
    }
}
