package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.cooperation.ParticipationOverview;
import nl.mgr.cooperation.ParticipationOverview.Cell;
import nl.mgr.cooperation.ParticipationOverview.Line;
import nl.mgr.cooperation.ParticipationSign;
import nl.mgr.cooperation.RegionBorders;
import nl.mgr.cooperation.RegionMaps;
import nl.mgr.ui.Formats;
import nl.mgr.ui.RegionMap;
import nl.mgr.ui.RegionMap.Tile;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The region coloured by participation in one submodule. */
@Named("cooperationRegion")
@ViewScoped
public class RegionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String MODULE = "cooperation";

    @Inject
    private RegionMaps maps;

    private @Nullable String choice;
    private @Nullable RegionMap map;
    private String statement = "";
    private String attribution = "";

    void draw(ParticipationOverview overview) {
        List<Line> lines = overview.modules().stream()
                .flatMap(block -> block.lines().stream())
                .toList();
        if (lines.isEmpty() || overview.municipalities().size() < 2) {
            return;
        }
        Line line = RegionWords.chosen(lines, choice);
        choice = line.submodule().id().toString();
        Optional<RegionBorders> borders = maps.borders(overview.day());
        attribution = borders.map(RegionBorders::attribution).orElse("");
        Map<UUID, String> outlines = borders.map(RegionBorders::outlines).orElse(Map.of());
        String subject = line.submodule().module() + ", " + line.submodule().name();
        String day = new Formats().date(overview.day());
        map = new RegionMap(
                Texts.of(MODULE, "kaart.label", subject, day), tiles(overview, line, outlines), RegionWords.legend());
        long taking = line.cells().stream()
                .filter(cell -> cell.sign() == ParticipationSign.ACTIVE || cell.sign() == ParticipationSign.ENDING)
                .count();
        statement = Texts.of(MODULE, "kaart.stelling", taking, line.cells().size(), subject);
    }

    private static List<Tile> tiles(ParticipationOverview overview, Line line, Map<UUID, String> outlines) {
        return overview.municipalities().stream()
                .map(column -> {
                    UUID id = column.municipality().id();
                    Cell cell = line.cells().get(overview.municipalities().indexOf(column));
                    return RegionWords.tile(column, cell, outlines.get(id));
                })
                .toList();
    }

    public @Nullable RegionMap getMap() {
        return map;
    }

    public String getStatement() {
        return statement;
    }

    public String getAttribution() {
        return attribution;
    }

    public @Nullable String getChoice() {
        return choice;
    }

    public void setChoice(@Nullable String choice) {
        this.choice = choice;
    }
}
