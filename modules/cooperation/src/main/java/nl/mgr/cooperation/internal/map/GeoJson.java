package nl.mgr.cooperation.internal.map;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mgr.cooperation.NoGeoJson;
import nl.mgr.cooperation.internal.map.Border.Point;
import org.jspecify.annotations.Nullable;

/** Reads polygons with a CBS code from GeoJSON (RFC 7946). Other features are left aside. */
final class GeoJson {

    private static final Pattern CODE = Pattern.compile("(?:GM)?(\\d{4})");
    private static final List<String> CODE_NAMES = List.of("code", "statcode", "gemeentecode", "gm_code", "cbs_code");
    private static final int SHORTEST_RING = 4;

    private GeoJson() {}

    /** @throws NoGeoJson when it holds no polygon with a CBS code, or is no GeoJSON at all */
    static List<Border> borders(byte[] content) {
        List<Border> borders = new ArrayList<>();
        for (JsonValue value : features(content)) {
            if (value instanceof JsonObject feature && feature.get("geometry") instanceof JsonObject geometry) {
                code(feature).ifPresent(code -> borders.add(new Border(code, rings(code, geometry))));
            }
        }
        if (borders.isEmpty()) {
            throw new NoGeoJson("features");
        }
        return borders;
    }

    private static JsonArray features(byte[] content) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(content))) {
            JsonObject root = reader.readObject();
            if (root.get("features") instanceof JsonArray features) {
                return features;
            }
        } catch (JsonException | IllegalStateException e) {
            throw new NoGeoJson(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse("JSON"));
        }
        throw new NoGeoJson("features");
    }

    private static Optional<String> code(JsonObject feature) {
        Stream<JsonValue> named = feature.get("properties") instanceof JsonObject properties
                ? CODE_NAMES.stream().filter(properties::containsKey).map(properties::get)
                : Stream.empty();
        return Stream.concat(named, Stream.ofNullable(feature.get("id")))
                .filter(JsonString.class::isInstance)
                .map(value -> CODE.matcher(((JsonString) value).getString()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    private static List<List<Point>> rings(String code, JsonObject geometry) {
        String type = geometry.get("type") instanceof JsonString name ? name.getString() : "";
        JsonArray coordinates = array(code, geometry.get("coordinates"));
        List<List<Point>> rings = new ArrayList<>();
        if (type.equals("Polygon")) {
            coordinates.forEach(ring -> rings.add(ring(code, ring)));
        } else if (type.equals("MultiPolygon")) {
            coordinates.forEach(polygon -> array(code, polygon).forEach(ring -> rings.add(ring(code, ring))));
        } else {
            throw new NoGeoJson(code + ", " + type);
        }
        // of an island, a border that was simplified may leave two points
        List<List<Point>> drawn =
                rings.stream().filter(ring -> ring.size() >= SHORTEST_RING).toList();
        if (drawn.isEmpty()) {
            throw new NoGeoJson(code + ", " + rings.size());
        }
        return drawn;
    }

    private static List<Point> ring(String code, JsonValue value) {
        List<Point> points = new ArrayList<>();
        for (JsonValue pair : array(code, value)) {
            JsonArray point = array(code, pair);
            if (point.size() < 2
                    || !(point.get(0) instanceof JsonNumber longitude)
                    || !(point.get(1) instanceof JsonNumber latitude)) {
                throw new NoGeoJson(code + ", " + pair);
            }
            points.add(new Point(longitude.doubleValue(), latitude.doubleValue()));
        }
        if (points.isEmpty() || !points.get(0).equals(points.get(points.size() - 1))) {
            throw new NoGeoJson(code + ", " + points.size());
        }
        return points;
    }

    private static JsonArray array(String code, @Nullable JsonValue value) {
        if (value instanceof JsonArray array) {
            return array;
        }
        throw new NoGeoJson(code);
    }
}
