package nl.mgr.cooperation.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.mgr.cooperation.ParticipationOverview.Cell;
import nl.mgr.cooperation.ParticipationOverview.Column;
import nl.mgr.cooperation.ParticipationOverview.Line;
import nl.mgr.cooperation.ParticipationSign;
import nl.mgr.ui.Formats;
import nl.mgr.ui.RegionMap.Kind;
import nl.mgr.ui.RegionMap.Legend;
import nl.mgr.ui.RegionMap.Tile;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Signs of participation as tiles of the map. */
final class RegionWords {

    private static final String MODULE = "cooperation";

    private RegionWords() {}

    /**
     * The submodule that is asked for or, without one, the one in which most differs between municipalities.
     *
     * @param lines at least one
     */
    static Line chosen(List<Line> lines, @Nullable String choice) {
        Optional<Line> asked = lines.stream()
                .filter(line -> line.submodule().id().toString().equals(choice))
                .findFirst();
        return asked.orElseGet(() -> lines.stream()
                .max(Comparator.comparingLong(
                        line -> line.cells().stream().map(Cell::sign).distinct().count()))
                .orElseThrow());
    }

    static List<Legend> legend() {
        return List.of(
                legend(Kind.FULL, ParticipationSign.ACTIVE),
                legend(Kind.PLANNED, ParticipationSign.PLANNED),
                legend(Kind.HALF, ParticipationSign.ENDING),
                legend(Kind.ENDED, ParticipationSign.ENDED),
                legend(Kind.NONE, ParticipationSign.NONE));
    }

    private static Legend legend(Kind kind, ParticipationSign sign) {
        return new Legend(kind, Texts.of(MODULE, "deelname.teken." + sign.code()));
    }

    static Tile tile(Column column, Cell cell, @Nullable String outline) {
        return new Tile(
                column.municipality().name(),
                column.tileColumn(),
                column.tileRow(),
                kind(cell.sign()),
                value(cell),
                false,
                outline);
    }

    private static Kind kind(ParticipationSign sign) {
        return switch (sign) {
            case ACTIVE -> Kind.FULL;
            case ENDING -> Kind.HALF;
            case PLANNED -> Kind.PLANNED;
            case ENDED -> Kind.ENDED;
            case NONE, IMPOSSIBLE -> Kind.NONE;
        };
    }

    private static String value(Cell cell) {
        LocalDate turns = cell.turns();
        if (turns == null) {
            return kind(cell.sign()) == Kind.NONE
                    ? Texts.of(MODULE, "deelname.teken.geen")
                    : Texts.of(MODULE, "deelname.teken." + cell.sign().code());
        }
        return switch (cell.sign()) {
            case ENDING -> Texts.of(MODULE, "deelname.kort.tm", new Formats().dateShort(turns.minusDays(1)));
            case PLANNED -> Texts.of(MODULE, "deelname.kort.per", new Formats().dateShort(turns));
            case ENDED -> Texts.of(MODULE, "kaart.tot", new Formats().dateShort(turns));
            default -> Texts.of(MODULE, "deelname.teken." + cell.sign().code());
        };
    }
}
