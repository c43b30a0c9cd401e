package nl.mgr.cooperation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.mgr.cooperation.ParticipationOverview;
import nl.mgr.cooperation.ParticipationOverview.Cell;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The overview of a day as rows of a file: one per box. */
final class MatrixRows {

    private static final String MODULE = "cooperation";

    private MatrixRows() {}

    static List<List<@Nullable Object>> of(ParticipationOverview overview) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        overview.modules().forEach(block -> block.lines().forEach(line -> {
            for (int at = 0; at < line.cells().size(); at++) {
                Cell cell = line.cells().get(at);
                rows.add(Arrays.asList(
                        block.name(),
                        line.submodule().name(),
                        overview.municipalities().get(at).municipality().name(),
                        overview.municipalities().get(at).municipality().code().toString(),
                        Texts.of(MODULE, "deelname.teken." + cell.sign().code()),
                        cell.since(),
                        cell.turns(),
                        cell.state() == null
                                ? null
                                : Texts.of(MODULE, "zekerheid." + cell.state().code()),
                        cell.source()));
            }
        }));
        return rows;
    }
}
