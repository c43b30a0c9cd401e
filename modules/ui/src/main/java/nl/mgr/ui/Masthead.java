package nl.mgr.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on top of every page: whose portal it is, with the region as its mark.
 *
 * @param title e.g. "Gemeente Duiven"
 * @param subtitle e.g. "Gemeenteportaal sociaal domein Centraal Gelderland"
 * @param organisation full name of who stands behind it, at the foot of every page
 * @param accent name of the set of brand colours in {@code mgr.css}, or {@code null} for the platform's own
 * @param tiles the municipalities of the region; the own one, or all of them, filled
 */
public record Masthead(
        String title,
        String subtitle,
        String organisation,
        @Nullable String accent,
        List<Tile> tiles) {

    /**
     * One municipality in the mark.
     *
     * @param column place from the left, in tiles; halves shift a row as bricks are laid
     * @param row place from the top
     */
    public record Tile(double column, int row, boolean filled) {

        public double x() {
            return 1 + column * 17;
        }

        public double y() {
            return 1 + row * 13d;
        }
    }

    public Masthead {
        tiles = List.copyOf(tiles);
    }

    /** Left, top, width and height of the mark's drawing. */
    public String viewBox() {
        double width = tiles.stream().mapToDouble(Tile::x).max().orElse(1) + 16;
        double height = tiles.stream().mapToDouble(Tile::y).max().orElse(1) + 11;
        return "0 0 %s %s".formatted(Math.round(width), Math.round(height));
    }
}
