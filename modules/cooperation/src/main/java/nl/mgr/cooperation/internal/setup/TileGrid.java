package nl.mgr.cooperation.internal.setup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places municipalities on the tile map more or less as they lie: a tile is about eight kilometres, and whoever comes
 * last gets the free place that is nearest. What lies there already stays where it is; the grid moves along with it.
 */
final class TileGrid {

    private static final double WEST = 3.3;
    private static final double NORTH = 53.6;
    private static final double HALF_TILE_DEGREES = 0.06;
    private static final double ROW_DEGREES = 0.075;
    private static final int TILE = 2;

    /** A row is a little higher than half a tile is wide. */
    private static final double ROW_IN_HALF_TILES = 1.5;

    record Tile(int column, int row) {

        private boolean hits(Tile other) {
            return row == other.row && Math.abs(column - other.column) < TILE;
        }
    }

    /** A tile that lies already, and where it is on earth. */
    record Lying(Tile tile, double longitude, double latitude) {}

    private final List<Tile> taken = new ArrayList<>();
    private final double eastward;
    private final double southward;

    TileGrid(List<Tile> taken, List<Lying> known) {
        this.taken.addAll(taken);
        this.eastward = known.stream()
                .mapToDouble(one -> one.tile().column() - column(one.longitude()))
                .average()
                .orElse(0);
        this.southward = known.stream()
                .mapToDouble(one -> one.tile().row() - row(one.latitude()))
                .average()
                .orElse(0);
    }

    private static double column(double longitude) {
        return (longitude - WEST) / HALF_TILE_DEGREES;
    }

    private static double row(double latitude) {
        return (NORTH - latitude) / ROW_DEGREES;
    }

    Tile place(double longitude, double latitude) {
        double column = column(longitude) + eastward;
        double row = row(latitude) + southward;
        int reach = 1;
        while (true) {
            Tile best = nearest(column, row, reach);
            if (best != null) {
                taken.add(best);
                return best;
            }
            reach++;
        }
    }

    private @Nullable Tile nearest(double column, double row, int reach) {
        Tile best = null;
        double shortest = Double.MAX_VALUE;
        for (int r = (int) Math.round(row) - reach; r <= Math.round(row) + reach; r++) {
            for (int c = (int) Math.round(column) - TILE * reach; c <= Math.round(column) + TILE * reach; c++) {
                Tile tile = new Tile(c, r);
                double distance = Math.hypot(c - column, (r - row) * ROW_IN_HALF_TILES);
                if (distance < shortest && taken.stream().noneMatch(tile::hits)) {
                    best = tile;
                    shortest = distance;
                }
            }
        }
        return best;
    }
}
