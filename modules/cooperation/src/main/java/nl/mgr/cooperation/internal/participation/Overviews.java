package nl.mgr.cooperation.internal.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.cooperation.ParticipationOverview;
import nl.mgr.cooperation.ParticipationOverview.Cell;
import nl.mgr.cooperation.ParticipationOverview.Column;
import nl.mgr.cooperation.ParticipationOverview.Line;
import nl.mgr.cooperation.ParticipationOverview.ModuleBlock;
import org.jspecify.annotations.Nullable;

/** Makes the overview of a day out of a cooperation's snapshot. */
final class Overviews {

    private Overviews() {}

    /**
     * @param only the one municipality to show, or {@code null} for all
     * @param asked the open request per box
     */
    static ParticipationOverview of(
            Snapshot snapshot, LocalDate day, @Nullable UUID only, Map<AskedFor.Box, UUID> asked) {
        List<Column> columns = snapshot.members().stream()
                .filter(member -> member.membership().contains(day))
                .filter(member -> only == null || member.municipality().id().equals(only))
                .map(member -> new Column(
                        member.municipality(),
                        member.membership(),
                        member.successor(),
                        member.subRegion(),
                        member.tileColumn(),
                        member.tileRow()))
                .toList();
        List<ModuleBlock> blocks = snapshot.modules().stream()
                .filter(module ->
                        module.period().open() || day.isBefore(module.period().until()))
                .map(module -> new ModuleBlock(
                        module.name(),
                        module.period(),
                        module.noticeMonths(),
                        lines(snapshot, module, columns, day, asked)))
                .toList();
        return new ParticipationOverview(day, columns, blocks, Moments.of(snapshot, only));
    }

    private static List<Line> lines(
            Snapshot snapshot,
            Snapshot.Module module,
            List<Column> columns,
            LocalDate day,
            Map<AskedFor.Box, UUID> asked) {
        return snapshot.submodules().stream()
                .filter(offered -> offered.moduleId().equals(module.id()))
                .map(offered -> new Line(
                        offered.submodule(),
                        offered.period(),
                        columns.stream()
                                .map(column -> cell(snapshot, column, offered, day, asked))
                                .toList()))
                .toList();
    }

    private static Cell cell(
            Snapshot snapshot, Column column, Snapshot.Offered offered, LocalDate day, Map<AskedFor.Box, UUID> asked) {
        UUID municipality = column.municipality().id();
        UUID submodule = offered.submodule().id();
        List<Snapshot.Taken> taken = snapshot.takenBy(municipality, submodule);
        Timeline timeline =
                new Timeline(taken.stream().map(Snapshot.Taken::period).toList());
        LocalDate since = timeline.since(day);
        Optional<Snapshot.Taken> shown = taken.stream()
                .filter(one -> one.period().contains(day))
                .findFirst()
                .or(() -> taken.stream()
                        .filter(one -> one.period().from().equals(since))
                        .findFirst());
        return new Cell(
                municipality,
                submodule,
                timeline.sign(day, Terms.intersection(column.period(), offered.period())),
                since,
                timeline.turns(day),
                shown.isPresent() ? shown.get().state() : null,
                shown.isPresent() ? shown.get().source() : null,
                asked.get(new AskedFor.Box(municipality, submodule)));
    }
}
