package nl.mgr.cooperation.internal.map;

import java.util.List;
import nl.mgr.cooperation.BordersElsewhere;

/**
 * The border of one municipality.
 *
 * @param code CBS code, four digits
 * @param rings closed rings of points, outer ones and holes
 */
record Border(String code, List<List<Point>> rings) {

    private static final double WEST = 3;
    private static final double EAST = 7.5;
    private static final double SOUTH = 50.5;
    private static final double NORTH = 54;

    /** In degrees; parts of a millionth are a few centimetres. */
    record Point(double longitude, double latitude) {

        boolean inTheNetherlands() {
            return longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH;
        }
    }

    Border {
        rings = rings.stream().map(List::copyOf).toList();
    }

    /** @throws BordersElsewhere when a point lies abroad, or is in metres instead of degrees */
    void check() {
        if (!rings.stream().flatMap(List::stream).allMatch(Point::inTheNetherlands)) {
            throw new BordersElsewhere(code);
        }
    }

    int points() {
        return rings.stream().mapToInt(List::size).sum();
    }
}
