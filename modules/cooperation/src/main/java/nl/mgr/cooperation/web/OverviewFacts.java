package nl.mgr.cooperation.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.ParticipationOverview;
import nl.mgr.cooperation.ParticipationOverview.Cell;
import nl.mgr.cooperation.ParticipationOverview.Moment;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The facts above the matrix, in words.
 *
 * @param next first day after the one shown on which something changes
 * @param assumed boxes whose participation no document tells
 */
public record OverviewFacts(
        String municipalitiesTold,
        String offerTold,
        @Nullable LocalDate next,
        String nextTold,
        long assumed,
        String takingTold,
        String assumedTold)
        implements Serializable {

    private static final String MODULE = "cooperation";

    static OverviewFacts of(ParticipationOverview overview) {
        Optional<Moment> next = overview.moments().stream()
                .filter(moment -> moment.day().isAfter(overview.day()))
                .findFirst();
        List<Cell> taking = Matrices.cells(overview).stream()
                .filter(cell -> cell.sign().ticked())
                .toList();
        long assumed = taking.stream()
                .filter(cell -> cell.state() == FactState.ASSUMED)
                .count();
        return new OverviewFacts(
                overview.municipalities().size() == 1
                        ? Texts.of(
                                MODULE,
                                "deelname.van",
                                taking.size(),
                                Matrices.cells(overview).size())
                        : counted(
                                "deelname.gemeenten", overview.municipalities().size()),
                Texts.of(
                        MODULE,
                        "deelname.aanbod",
                        overview.modules().stream()
                                .mapToInt(block -> block.lines().size())
                                .sum(),
                        overview.modules().size()),
                next.map(Moment::day).orElse(null),
                next.map(moment -> nextTold(overview.day(), moment)).orElse(""),
                assumed,
                counted("deelname.keuzes", taking.size()),
                Texts.of(MODULE, "deelname.aannames", assumed, taking.size()));
    }

    /** How sure the choices are, for a reader with few of them. */
    public String certainty() {
        return counted("deelname.zekerheid", assumed);
    }

    private static String nextTold(LocalDate shown, Moment moment) {
        long days = ChronoUnit.DAYS.between(shown, moment.day());
        return counted("deelname.nog", days) + MomentWords.told(moment);
    }

    /** The text for one, or for any other number. */
    static String counted(String key, long count) {
        return Texts.of(MODULE, count == 1 ? key + ".een" : key, count);
    }
}
