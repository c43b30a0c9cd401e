package nl.mgr.platform.internal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
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

/** Reads the trail; which lines, row security says. */
@ApplicationScoped
@Guarded("platform")
class AuditBook implements AuditTrail {

    private static final String COLUMNS = """
            entry.id, entry.sequence, entry.at, entry.cause, entry.operation, entry.table_name, entry.row_id,
            coalesce((select string_agg(key, ', ' order by key) from jsonb_object_keys(coalesce(entry.new, entry.old)) as key), '') as fields""";
    private static final String SOURCE = "platform.audit_entry as entry where entry.cooperation_id = ?";

    @Inject
    private Database database;

    @Override
    @Transactional
    @Right("platform.audit.view")
    public Page<Entry> find(ListQuery query) {
        ListStatement list = ListStatement.of(
                        COLUMNS, SOURCE, ActorContext.current().requireCooperation())
                .orderedBy("entry.id desc")
                .sortable("at", "entry.id")
                .sortable("who", "entry.cause")
                .sortable("operation", "entry.operation")
                .sortable("table", "entry.table_name")
                .contains("who", "entry.cause ilike ?")
                .filter("operation", "entry.operation = ?")
                .contains("table", "entry.table_name || ' ' || coalesce(entry.row_id::text, '') ilike ?")
                .filter("from", "entry.at >= ?::timestamp at time zone 'Europe/Amsterdam'")
                .filter("until", "entry.at < (?::timestamp + interval '1 day') at time zone 'Europe/Amsterdam'");
        return database.page(list, query, AuditBook::entry);
    }

    @Override
    @Transactional
    @Right("platform.audit.view")
    public Detail detail(long id) {
        Entry found = database.first(
                        "select " + COLUMNS + " from " + SOURCE + " and entry.id = ?",
                        AuditBook::entry,
                        ActorContext.current().requireCooperation(),
                        id)
                .orElseThrow(() -> new NotFound("line " + id + " of the audit trail"));
        return new Detail(
                found,
                database.list(
                        """
                        select coalesce(before.key, after.key) as name, before.value as before, after.value as after
                        from jsonb_each_text((select old from platform.audit_entry where id = ?)) as before
                        full join jsonb_each_text((select new from platform.audit_entry where id = ?)) as after using (key)
                        order by 1""",
                        row -> new Field(row.text("name"), row.optionalText("before"), row.optionalText("after")),
                        id,
                        id));
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
    @Transactional
    @Right("platform.audit.view")
    public List<Problem> verify() {
        return database.list(
                "select sequence, problem from platform.verify(?)",
                row -> new Problem(row.number("sequence"), row.text("problem")),
                ActorContext.current().requireCooperation());
    }

    private static Entry entry(Row row) {
        return new Entry(
                row.number("id"),
                row.optionalNumber("sequence"),
                row.instant("at"),
                row.text("cause"),
                row.text("operation"),
                row.text("table_name"),
                row.optionalUuid("row_id"),
                row.text("fields"));
    }
}
