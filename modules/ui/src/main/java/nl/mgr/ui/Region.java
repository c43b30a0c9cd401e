package nl.mgr.ui;

import java.util.List;
import nl.mgr.ui.Masthead.Tile;

/** The platform's own mark: twelve tiles, laid as bricks. Shown until a cooperation tells its own region. */
final class Region {

    private static final List<Tile> TILES = List.of(
            new Tile(2.5, 0, true),
            new Tile(3.5, 0, true),
            new Tile(4.5, 0, true),
            new Tile(0, 1, true),
            new Tile(1, 1, true),
            new Tile(2, 1, true),
            new Tile(3, 1, true),
            new Tile(4, 1, true),
            new Tile(5, 1, true),
            new Tile(1.5, 2, true),
            new Tile(2.5, 2, true),
            new Tile(4.5, 2, true));

    private Region() {}

    static Masthead masthead(String title, String subtitle) {
        return new Masthead(title, subtitle, Texts.of("ui", "template.organisation"), null, TILES);
    }
}
