package nl.mgr.cooperation.internal.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.mgr.cooperation.internal.country.CountryFact;
import nl.mgr.cooperation.internal.setup.TileGrid.Lying;
import nl.mgr.cooperation.internal.setup.TileGrid.Tile;
import org.junit.jupiter.api.Test;

class TileGridTest {

    private static final List<CountryFact> TODAY =
            CountryFact.all().stream().filter(fact -> fact.until() == null).toList();

    /** The whole country as one region. */
    @Test
    void noTileLiesOnAnother() {
        TileGrid grid = new TileGrid(List.of(), List.of());
        List<Tile> tiles = TODAY.stream()
                .map(fact -> grid.place(fact.longitude(), fact.latitude()))
                .toList();
        for (int one = 0; one < tiles.size(); one++) {
            for (int other = one + 1; other < tiles.size(); other++) {
                assertThat(apart(tiles.get(one), tiles.get(other)))
                        .as(TODAY.get(one).name() + " and " + TODAY.get(other).name())
                        .isTrue();
            }
        }
    }

    @Test
    void tilesLieAsTheMunicipalitiesDo() {
        TileGrid grid = new TileGrid(List.of(), List.of());
        Tile groningen = place(grid, "Groningen");
        Tile maastricht = place(grid, "Maastricht");
        Tile middelburg = place(grid, "Middelburg");
        assertThat(groningen.row()).isLessThan(middelburg.row());
        assertThat(middelburg.row()).isLessThan(maastricht.row());
        assertThat(middelburg.column()).isLessThan(maastricht.column());
        assertThat(maastricht.column()).isLessThan(groningen.column());
    }

    /** A region that was laid out by hand keeps its tiles, and who comes later lies beside its neighbours. */
    @Test
    void whoComesLaterLiesBesideWhatIsThere() {
        List<Lying> there = new ArrayList<>();
        there.add(lying("Arnhem", new Tile(4, 1)));
        there.add(lying("Duiven", new Tile(8, 1)));
        there.add(lying("Westervoort", new Tile(6, 1)));
        TileGrid grid = new TileGrid(there.stream().map(Lying::tile).toList(), there);
        Tile zevenaar = place(grid, "Zevenaar");
        assertThat(zevenaar.column()).isBetween(5, 12);
        assertThat(zevenaar.row()).isBetween(0, 3);
        assertThat(there)
                .allSatisfy(one -> assertThat(apart(one.tile(), zevenaar)).isTrue());
    }

    private static boolean apart(Tile one, Tile other) {
        return one.row() != other.row() || Math.abs(one.column() - other.column()) >= 2;
    }

    private static Tile place(TileGrid grid, String name) {
        CountryFact fact = named(name);
        return grid.place(fact.longitude(), fact.latitude());
    }

    private static Lying lying(String name, Tile tile) {
        CountryFact fact = named(name);
        return new Lying(tile, fact.longitude(), fact.latitude());
    }

    private static CountryFact named(String name) {
        return TODAY.stream()
                .filter(fact -> fact.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
