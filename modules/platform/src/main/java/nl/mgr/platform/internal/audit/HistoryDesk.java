package nl.mgr.platform.internal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.RecordHistory;
import nl.mgr.platform.internal.audit.Sentences.Cell;
import nl.mgr.ui.Records;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Reads the acts on one record, on what is part of it, and on what is part of that: a tender, its lots, their lines. */
@ApplicationScoped
@Guarded("platform")
class HistoryDesk implements RecordHistory {

    private static final String ACTS = """
            (select min(e.at) as at, max(e.id) as last, (array_agg(e.cause order by e.id))[1] as cause,
                    bool_or(e.person_id is not null) as by_person, max(e.reason) as reason,
                    string_agg(e.id::text, ',' order by e.id) as entries
             from platform.audit_entry e
             where e.cooperation_id = ? and (e.row_id is null or e.row_id <> all (?)) and e.operation not in ('look', 'log-in')
               and (e.row_id = ? or e.record_id = any (array(
                      select ?::uuid union select part.row_id from platform.audit_entry part where part.record_id = ?)))
             group by coalesce(e.act::text, e.id::text)) as act
            where true""";

    private static final String CELLS =
            "select " + Cell.COLUMNS + " where e.id = any (string_to_array(?, ',')::bigint[]) order by e.id, field.key";

    private record Found(Instant at, String who, @Nullable String why, List<String> entries) {}

    @Inject
    private Database database;

    @Inject
    private Seals seals;

    @Inject
    private Records records;

    @Inject
    private Sentences sentences;

    @Override
    @Transactional
    @Right("platform.history.view")
    public Page<Act> of(Subject subject, ListQuery query) {
        if (records.find(subject) == null) {
            throw new NotFound("history of " + subject);
        }
        UUID id = subject.id();
        ListStatement list = ListStatement.of(
                        "act.*", ACTS, ActorContext.current().requireCooperation(), seals.sealed(), id, id, id)
                .orderedBy("act.last desc")
                .sortable("at", "act.last");
        Page<Found> found = database.page(list, query, HistoryDesk::found);
        Map<Long, List<Cell>> cells = cells(found.rows());
        return new Page<>(found.rows().stream().map(act -> told(act, cells)).toList(), found.total());
    }

    private static Found found(Row row) {
        String cause = row.text("cause");
        return new Found(
                row.instant("at"),
                row.flag("by_person") ? cause : Texts.of("platform", "geschiedenis.platform", cause),
                row.optionalText("reason"),
                Arrays.asList(row.text("entries").split(",")));
    }

    private Map<Long, List<Cell>> cells(List<Found> acts) {
        String wanted = acts.stream()
                .flatMap(act -> act.entries().stream().limit(MOST_CHANGES))
                .collect(Collectors.joining(","));
        return database.list(CELLS, Cell::of, wanted).stream()
                .collect(Collectors.groupingBy(Cell::entry, LinkedHashMap::new, Collectors.toList()));
    }

    private Act told(Found act, Map<Long, List<Cell>> cells) {
        List<Change> changes = new ArrayList<>();
        act.entries().stream()
                .map(entry -> cells.get(Long.valueOf(entry)))
                .filter(Objects::nonNull)
                .forEach(each -> changes.add(sentences.change(each)));
        return new Act(act.at(), act.who(), act.why(), changes, act.entries().size() - changes.size());
    }
}
