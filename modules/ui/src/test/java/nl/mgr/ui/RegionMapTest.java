package nl.mgr.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.mgr.ui.RegionMap.Kind;
import nl.mgr.ui.RegionMap.Legend;
import nl.mgr.ui.RegionMap.Tile;
import org.junit.jupiter.api.Test;

class RegionMapTest {

    private static final List<Legend> LEGEND = List.of(
            new Legend(Kind.FULL, "doet mee"),
            new Legend(Kind.PLANNED, "gepland"),
            new Legend(Kind.NONE, "doet niet mee"));

    @Test
    void tilesLieAsBricksAndTheDrawingFitsThem() {
        RegionMap map = new RegionMap(
                "wie doet mee",
                List.of(
                        Tile.of("Arnhem", 4, 1, Kind.FULL, "doet mee"),
                        Tile.of("Westervoort", 6, 1, Kind.FULL, "doet mee"),
                        Tile.of("Lingewaard", 5, 2, Kind.FULL, "doet mee")),
                LEGEND);

        assertThat(map.shapes().get(1).x() - map.shapes().get(0).x()).isEqualTo(140);
        assertThat(map.shapes().get(2).centreX())
                .isEqualTo((map.shapes().get(0).centreX() + map.shapes().get(1).centreX()) / 2);
        assertThat(map.viewBox()).isEqualTo("0 0 290 214");
        assertThat(map.bordered()).isFalse();
    }

    @Test
    void theTableSaysWhatTheColoursSayAndADateOnlyWhereItDiffers() {
        RegionMap map = new RegionMap(
                "wie doet mee",
                List.of(
                        Tile.of("Duiven", 0, 0, Kind.FULL, "doet mee"),
                        Tile.of("Renkum", 2, 0, Kind.PLANNED, "per 1-1"),
                        Tile.of("Rheden", 4, 0, Kind.FULL, "doet mee")),
                LEGEND);

        assertThat(map.groups()).hasSize(2);
        assertThat(map.groups().get(0).names()).isEqualTo("Duiven, Rheden");
        assertThat(map.groups().get(1).names()).isEqualTo("Renkum (per 1-1)");
    }

    @Test
    void longNamesBreakAtSpacesAndHyphens() {
        assertThat(RegionMap.lines("Valkenburg aan de Geul")).containsExactly("Valkenburg", "aan de Geul");
        assertThat(RegionMap.lines("Eijsden-Margraten")).containsExactly("Eijsden-", "Margraten");
        assertThat(RegionMap.lines("Rijnwaarden")).containsExactly("Rijnwaarden");
    }

    @Test
    void realBordersAreDrawnOnlyWhenEveryMunicipalityHasOne() {
        Tile bordered = new Tile("A", 0, 0, Kind.FULL, "", false, "M0 0L1 0L1 1L0 1Z");

        assertThat(new RegionMap("x", List.of(bordered, Tile.of("B", 2, 0, Kind.NONE, "")), LEGEND).bordered())
                .isFalse();
        RegionMap map = new RegionMap("x", List.of(bordered), LEGEND);
        assertThat(map.bordered()).isTrue();
        assertThat(map.shapes().get(0).path()).startsWith("M6.0 6.0");
    }
}
