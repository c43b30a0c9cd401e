package nl.mgr.ui.internal.chart;

import java.util.List;

/** A closed line of points; the last is joined to the first. */
record Ring(List<Point> points) {

    /** Along each side of the box around it, so many places are tried for a name. */
    private static final int STEPS = 12;

    /** The centre of gravity is what the eye expects; it is left only for clearly more room. */
    private static final double ENOUGH = 0.6;

    record Point(double x, double y) {

        double distance(Point from, Point to) {
            double dx = to.x - from.x;
            double dy = to.y - from.y;
            double length = dx * dx + dy * dy;
            double along = length == 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / length));
            return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
        }
    }

    Ring {
        points = List.copyOf(points);
    }

    private Point after(int at) {
        return points.get((at + 1) % points.size());
    }

    /** In square units of the points, whichever way round they go. */
    double area() {
        return Math.abs(signedArea());
    }

    private double signedArea() {
        double sum = 0;
        for (int at = 0; at < points.size(); at++) {
            sum += points.get(at).x() * after(at).y()
                    - after(at).x() * points.get(at).y();
        }
        return sum / 2;
    }

    /** Where a name stands best: the centre of gravity, or, when that has little room, the place that has most. */
    Point middle() {
        Point centre = centroid();
        Point best = centre;
        double had = room(centre);
        double most = had;
        double left = points.stream().mapToDouble(Point::x).min().orElse(0);
        double top = points.stream().mapToDouble(Point::y).min().orElse(0);
        double width = points.stream().mapToDouble(Point::x).max().orElse(0) - left;
        double height = points.stream().mapToDouble(Point::y).max().orElse(0) - top;
        for (int row = 1; row < STEPS; row++) {
            for (int column = 1; column < STEPS; column++) {
                Point place = new Point(left + width * column / STEPS, top + height * row / STEPS);
                double room = room(place);
                if (room > most) {
                    best = place;
                    most = room;
                }
            }
        }
        return had >= ENOUGH * most ? centre : best;
    }

    /** Distance to the line; less than zero outside it. */
    private double room(Point place) {
        double nearest = Double.MAX_VALUE;
        boolean inside = false;
        for (int at = 0; at < points.size(); at++) {
            Point here = points.get(at);
            Point next = after(at);
            nearest = Math.min(nearest, place.distance(here, next));
            boolean crosses = here.y() > place.y() != next.y() > place.y();
            if (crosses
                    && place.x() < (next.x() - here.x()) * (place.y() - here.y()) / (next.y() - here.y()) + here.x()) {
                inside = !inside;
            }
        }
        return inside ? nearest : -nearest;
    }

    private Point centroid() {
        double area = signedArea();
        if (area == 0) {
            return points.get(0);
        }
        double x = 0;
        double y = 0;
        for (int at = 0; at < points.size(); at++) {
            Point here = points.get(at);
            Point next = after(at);
            double cross = here.x() * next.y() - next.x() * here.y();
            x += (here.x() + next.x()) * cross;
            y += (here.y() + next.y()) * cross;
        }
        return new Point(x / (6 * area), y / (6 * area));
    }
}
