package nl.mgr.ui;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.mgr.ui.internal.chart.Outlines;
import org.jspecify.annotations.Nullable;

/**
 * A region as {@code m:region} draws it: one tile per municipality, placed as on the map. When every tile brings its
 * real border, the borders are drawn instead. A table beside it says the same in words.
 *
 * <pre>{@code
 * new RegionMap(
 *         "Wie doet mee aan Inkoop, Jeugd, op 30 november 2026",
 *         List.of(RegionMap.Tile.of("Duiven", 8, 1, RegionMap.Kind.FULL, "doet mee")),
 *         List.of(new RegionMap.Legend(RegionMap.Kind.FULL, "doet mee")))
 * }</pre>
 *
 * @param label what the colours say, one sentence; read aloud instead of the drawing
 * @param tiles one per municipality, by name
 * @param legend the kinds that may occur, in the order of the table; kinds that do not occur are left out
 * @param water rivers for recognition, only drawn between tiles
 */
public record RegionMap(String label, List<Tile> tiles, List<Legend> legend, List<Water> water)
        implements Serializable {

    private static final int STEP_X = 70;
    private static final int STEP_Y = 106;
    private static final int WIDTH = 126;
    private static final int HEIGHT = 84;
    private static final int MARGIN = 12;
    private static final int LINE = 20;
    private static final int LETTERS_PER_LINE = 12;

    /** What a tile shows: colour and form, so that it is also clear without colour. */
    public enum Kind {
        /** Is so, takes part. */
        FULL("actief", "positive", "full"),
        /** Is ending. */
        HALF("loopt-af", "warning", "half"),
        /** Planned, not begun. */
        PLANNED("gepland", "info", "dashed"),
        /** Ended. */
        ENDED("beeindigd", "neutral", "dash"),
        /** Does not take part. */
        NONE("geen", "plain", "none"),
        /** Four steps of an amount, from little to much. */
        STEP_1("stap-1", null, null),
        STEP_2("stap-2", null, null),
        STEP_3("stap-3", null, null),
        STEP_4("stap-4", null, null),
        /** Over a limit. */
        OVER("over", null, null),
        /** Not delivered: not the same as little. */
        MISSING("ontbreekt", null, null);

        private final String styleClass;
        private final @Nullable String status;
        private final @Nullable String sign;

        Kind(String styleClass, @Nullable String status, @Nullable String sign) {
            this.styleClass = styleClass;
            this.status = status;
            this.sign = sign;
        }

        public String styleClass() {
            return styleClass;
        }

        /** Kind of {@code m:status}, or {@code null} for steps of an amount. */
        public @Nullable String status() {
            return status;
        }

        public @Nullable String sign() {
            return sign;
        }
    }

    /**
     * @param name of the municipality
     * @param column place from the left, in half tiles
     * @param row place from the top, in tiles
     * @param value second line in the tile, e.g. "per 1-1" or "94%"; may be empty
     * @param emphasis whether it is the reader's own municipality
     * @param outline its real border: a GeoJSON Polygon or MultiPolygon, or an SVG path of absolute M, L and Z; or
     *     {@code null}
     */
    public record Tile(
            String name,
            int column,
            int row,
            Kind kind,
            String value,
            boolean emphasis,
            @Nullable String outline) implements Serializable {

        public static Tile of(String name, int column, int row, Kind kind, String value) {
            return new Tile(name, column, row, kind, value, false, null);
        }
    }

    /** What a kind means, in words. */
    public record Legend(Kind kind, String text) implements Serializable {}

    /**
     * A river.
     *
     * @param path SVG path in the drawing's own measure: 70 per half tile, 106 per row
     */
    public record Water(String path) implements Serializable {}

    /** A legend line with the municipalities it holds for. */
    public record Group(Legend legend, List<Tile> tiles) {

        /** "Duiven, Renkum (per 1-1)": the value is only told where it differs from the word. */
        public String names() {
            return tiles.stream()
                    .map(tile -> tile.value().isBlank() || tile.value().equals(legend.text())
                            ? tile.name()
                            : tile.name() + " (" + tile.value() + ")")
                    .collect(Collectors.joining(", "));
        }
    }

    /** A tile as it is drawn. */
    public record Shape(
            Tile tile,
            double x,
            double y,
            double centreX,
            double centreY,
            List<String> lines,
            @Nullable String path) {

        public String styleClass() {
            return tile.kind().styleClass() + (tile.emphasis() ? " eigen" : "");
        }

        /** Height of one line of the name. */
        public double lineY(int line) {
            return centreY
                    + (line - (lines.size() - 1) / 2.0) * LINE
                    + (tile.value().isBlank() ? 6 : -4);
        }

        public double valueY() {
            return lineY(lines.size() - 1) + LINE + 1;
        }

        public String code() {
            return tile.name().substring(0, Math.min(3, tile.name().length()));
        }
    }

    public RegionMap {
        tiles = List.copyOf(tiles);
        legend = List.copyOf(legend);
        water = List.copyOf(water);
    }

    public RegionMap(String label, List<Tile> tiles, List<Legend> legend) {
        this(label, tiles, legend, List.of());
    }

    /** Whether real borders are drawn: only when there is one for every municipality. */
    public boolean bordered() {
        return !tiles.isEmpty() && tiles.stream().allMatch(tile -> tile.outline() != null);
    }

    public String viewBox() {
        if (bordered()) {
            return outlines().viewBox();
        }
        int width =
                tiles.stream().mapToInt(tile -> tile.column() - left()).max().orElse(0) * STEP_X + WIDTH;
        int height = tiles.stream().mapToInt(tile -> tile.row() - top()).max().orElse(0) * STEP_Y + HEIGHT;
        return String.format(Locale.ROOT, "0 0 %d %d", width + 2 * MARGIN, height + 2 * MARGIN);
    }

    /** Width of the drawing: a small region is not drawn larger than this. */
    public String width() {
        return viewBox().split(" ")[2];
    }

    public List<Shape> shapes() {
        if (bordered()) {
            List<Outlines.Placed> placed = outlines().placed();
            List<Shape> all = new ArrayList<>();
            for (int at = 0; at < tiles.size(); at++) {
                Outlines.Placed border = placed.get(at);
                all.add(new Shape(
                        tiles.get(at),
                        0,
                        0,
                        border.x(),
                        border.y(),
                        lines(tiles.get(at).name()),
                        border.path()));
            }
            return all;
        }
        return tiles.stream().map(this::shape).toList();
    }

    private Shape shape(Tile tile) {
        double x = MARGIN + (tile.column() - left()) * (double) STEP_X;
        double y = MARGIN + (tile.row() - top()) * (double) STEP_Y;
        return new Shape(tile, x, y, x + WIDTH / 2.0, y + HEIGHT / 2.0, lines(tile.name()), null);
    }

    private int left() {
        return tiles.stream().mapToInt(Tile::column).min().orElse(0);
    }

    private int top() {
        return tiles.stream().mapToInt(Tile::row).min().orElse(0);
    }

    private Outlines outlines() {
        return Outlines.of(
                tiles.stream().map(Tile::outline).filter(Objects::nonNull).toList());
    }

    /** The legend with the municipalities each line holds for; lines without any are left out. */
    public List<Group> groups() {
        return legend.stream()
                .map(line -> new Group(
                        line,
                        tiles.stream()
                                .filter(tile -> tile.kind() == line.kind())
                                .toList()))
                .filter(group -> !group.tiles().isEmpty())
                .toList();
    }

    /** A name in lines that fit a tile, broken at spaces and behind hyphens. */
    static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String part : name.split("(?<=[ -])")) {
            if (!line.isEmpty() && line.length() + part.strip().length() > LETTERS_PER_LINE) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(part);
        }
        lines.add(line.toString().strip());
        return lines;
    }
}
