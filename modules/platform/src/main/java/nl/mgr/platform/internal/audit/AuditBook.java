package nl.mgr.platform.internal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;
import nl.mgr.platform.AuditTrail;
import nl.mgr.platform.internal.audit.Sentences.Cell;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Reads the trail; which lines, row security says. */
@ApplicationScoped
@Guarded("platform")
class AuditBook implements AuditTrail {

    private static final String COLUMNS = """
            entry.id, entry.sequence, entry.at, entry.cause, entry.operation, entry.table_name, entry.row_id, entry.reason,
            entry.act, entry.person_id is not null as by_person,
            coalesce((select string_agg(key, ',' order by key) from jsonb_object_keys(coalesce(entry.new, entry.old)) as key), '') as fields""";
    private static final String SOURCE = "platform.audit_entry as entry where entry.cooperation_id = ?"
            + " and (entry.row_id is null or entry.row_id <> all (?))";

    private static final String CELLS = "select " + Cell.COLUMNS + " where e.id = ? order by field.key";

    @Inject
    private Database database;

    @Inject
    private Seals seals;

    @Inject
    private ChainVerifier verifier;

    @Inject
    private HistoryWords words;

    @Inject
    private Sentences sentences;

    @Override
    @Transactional
    @Right("platform.audit.view")
    public Page<Entry> find(ListQuery query) {
        ListStatement list = ListStatement.of(
                        COLUMNS, SOURCE, ActorContext.current().requireCooperation(), seals.sealed())
                .orderedBy("entry.id desc")
                .sortable("at", "entry.id")
                .sortable("who", "entry.cause")
                .sortable("operation", "entry.operation")
                .sortable("table", "entry.table_name")
                .contains("who", "entry.cause ilike ?")
                .filter("operation", "entry.operation = ?")
                .filter("table", "entry.table_name = ?")
                .filter("record", "? in (entry.row_id::text, entry.record_id::text)")
                .filter("act", "entry.act::text = ?")
                .filter("field", "jsonb_exists_any(entry.new, ?) or jsonb_exists_any(entry.old, ?)", this::columns)
                .contains("text", "concat_ws(' ', entry.old::text, entry.new::text, entry.reason) ilike ?")
                .filter("from", "entry.at >= ?::timestamp at time zone 'Europe/Amsterdam'")
                .filter("until", "entry.at < (?::timestamp + interval '1 day') at time zone 'Europe/Amsterdam'");
        return database.page(list, query, this::entry);
    }

    @Override
    @Transactional
    @Right("platform.audit.view")
    public Detail detail(long id) {
        Entry found = database.first(
                        "select " + COLUMNS + " from " + SOURCE + " and entry.id = ?",
                        this::entry,
                        ActorContext.current().requireCooperation(),
                        seals.sealed(),
                        id)
                .orElseThrow(() -> new NotFound("line " + id + " of the audit trail"));
        return new Detail(
                found,
                database.list(CELLS, Cell::of, id).stream()
                        .filter(cell -> cell.column() != null)
                        .map(this::field)
                        .toList());
    }

    private Field field(Cell cell) {
        String column = Objects.requireNonNull(cell.column());
        return new Field(
                words.column(cell.table(), column),
                String.join(", ", sentences.values(cell, column, cell.before())),
                String.join(", ", sentences.values(cell, column, cell.after())));
    }

    /** At least one, so that a name that no field has finds nothing. */
    private List<Object> columns(String typed) {
        List<String> found = new ArrayList<>(words.columnsCalled(typed));
        found.add("");
        return List.of(found, found);
    }

    @Override
    @Right("platform.audit.view")
    public List<Kind> kinds() {
        return words.kinds();
    }

    @Override
    @Transactional
    @Right("platform.audit.view")
    public Chain chain() {
        return database.first(
                        """
                        select coalesce(head.sequence, 0) as sealed, head.at as sealed_at,
                               coalesce(encode(head.hash, 'hex'), '') as hash, waiting.count as waiting,
                               greatest(0, coalesce(extract(epoch from clock_timestamp() - waiting.oldest), 0))::bigint as lag
                        from (select count(*) as count, min(at) as oldest from platform.audit_entry
                              where cooperation_id = ? and sequence is null) as waiting
                        left join platform.audit_head head on head.chain = ?""",
                        row -> new Chain(
                                row.number("sealed"),
                                row.optionalInstant("sealed_at"),
                                row.text("hash"),
                                row.number("waiting"),
                                row.number("lag")),
                        ActorContext.current().requireCooperation(),
                        ActorContext.current().requireCooperation())
                .orElseThrow();
    }

    @Override
    @Right("platform.audit.view")
    public List<Problem> verify() {
        return verifier.verify(ActorContext.current().requireCooperation()).problems();
    }

    @Override
    @Transactional
    @Right("platform.audit.view")
    public @Nullable Check lastCheck() {
        return database.first("""
                        select ended_at, lines, problems, array_to_string(first_ones, ',') as first_ones
                        from platform.audit_check where chain = ? order by ended_at desc limit 1""", AuditBook::check, ActorContext.current().requireCooperation())
                .orElse(null);
    }

    private static Check check(Row row) {
        List<Problem> first = Stream.of(row.text("first_ones").split(","))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split(" "))
                .map(words -> new Problem(Long.parseLong(words[1]), words[0]))
                .toList();
        return new Check(row.instant("ended_at"), row.number("lines"), row.number("problems"), first);
    }

    @Override
    @Transactional
    @Right("platform.audit.view")
    public Page<Published> published(ListQuery query) {
        ListStatement list = ListStatement.of(
                        "p.published_at, p.sequence, encode(p.hash, 'hex') as hash, p.in_file",
                        "platform.audit_published p where p.chain = ?",
                        ActorContext.current().requireCooperation())
                .orderedBy("p.published_at desc, p.id")
                .sortable("at", "p.published_at");
        return database.page(
                list,
                query,
                row -> new Published(
                        row.instant("published_at"), row.number("sequence"), row.text("hash"), row.flag("in_file")));
    }

    @Override
    @Transactional
    @Right("platform.audit.view")
    public boolean holds(long sequence, String hash) {
        return database.first(
                        "select platform.chain_holds(?, ?, ?) as held",
                        row -> row.flag("held"),
                        ActorContext.current().requireCooperation(),
                        sequence,
                        hash.strip())
                .orElse(false);
    }

    private Entry entry(Row row) {
        String table = row.text("table_name");
        UUID rowId = row.optionalUuid("row_id");
        String cause = row.text("cause");
        return new Entry(
                row.number("id"),
                row.optionalNumber("sequence"),
                row.instant("at"),
                row.flag("by_person") ? cause : Texts.of("platform", "geschiedenis.platform", cause),
                row.text("operation"),
                table,
                rowId,
                words.row(table, rowId),
                Stream.of(row.text("fields").split(","))
                        .filter(field -> !field.isEmpty() && !HistoryWords.TECHNICAL.contains(field))
                        .map(field -> words.column(table, field))
                        .collect(Collectors.joining(", ")),
                row.optionalText("reason"),
                row.optionalUuid("act"));
    }
}
