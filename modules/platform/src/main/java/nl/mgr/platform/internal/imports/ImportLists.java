package nl.mgr.platform.internal.imports;

import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Row;
import nl.mgr.platform.ImportCounts;
import nl.mgr.platform.Imports.Fault;
import nl.mgr.platform.Imports.Run;
import nl.mgr.platform.Imports.State;
import nl.mgr.platform.RowProblem;

/** What the pages ask and decide. */
final class ImportLists {

    /** The same bytes twice at once lead to one run. */
    static final String IN_TURN =
            "select count(*) as total from (select pg_advisory_xact_lock(hashtextextended(?, 2)))";

    static final String OPEN = """
            select id from platform.import_run where kind = ? and sha256 = ?
              and state in ('uploaded', 'checking', 'checked', 'applying')
            order by made_at limit 1""";

    static final String KEEP_RUN = """
            insert into platform.import_run
              (id, cooperation_id, kind, file_name, size, sha256, state, row_count, sheet, made_at, made_by, made_by_id)
            values (?, ?, ?, ?, ?, ?, 'uploaded', ?, ?, ?, ?, ?)""";

    static final String KEEP_FILE =
            "insert into platform.import_file (run_id, cooperation_id, content) values (?, ?, ?)";

    static final String KEEP_PROGRESS = "insert into platform.import_progress (run_id, cooperation_id) values (?, ?)";

    static final String CONFIRM = """
            update platform.import_run set state = 'applying', moved = false,
              confirmed_at = ?, confirmed_by = ?, confirmed_by_id = ?
            where id = ? and state = 'checked'""";

    static final String CANCEL = """
            update platform.import_run set state = 'cancelled', ended_at = ?
            where id = ? and state in ('uploaded', 'checking', 'checked')""";

    private static final String COLUMNS = """
            r.id, r.kind, r.file_name, r.size, r.sha256, r.state, r.row_count, coalesce(p.done, r.row_count) as done,
            r.fault_count, r.new_count, r.changed_count, r.same_count, r.moved, r.made_at, r.made_by, r.confirmed_at,
            r.confirmed_by, r.ended_at, r.sheet,
            (select max(o.ended_at) from platform.import_run o
              where o.cooperation_id = r.cooperation_id and o.kind = r.kind and o.sha256 = r.sha256
                and o.state = 'applied' and o.id <> r.id) as same_file_at""";

    private static final String SOURCE = """
             platform.import_run r
            left join platform.import_progress p on p.cooperation_id = r.cooperation_id and p.run_id = r.id
            where r.kind = any (?)""";

    static final String RUN = "select " + COLUMNS + " from " + SOURCE + " and r.id = ?";

    private ImportLists() {}

    static ListStatement runs(List<String> kinds) {
        return ListStatement.of(COLUMNS, SOURCE, kinds)
                .orderedBy("r.made_at desc, r.id desc")
                .sortable("made", "r.made_at")
                .sortable("file", "r.file_name")
                .sortable("kind", "r.kind")
                .sortable("state", "r.state")
                .sortable("rows", "r.row_count")
                .sortable("faults", "r.fault_count")
                .filter("kind", "r.kind = ?")
                .filter("state", "r.state = ?");
    }

    static Run run(Row row) {
        return new Run(
                row.uuid("id"),
                row.text("kind"),
                row.text("file_name"),
                row.number("size"),
                row.text("sha256"),
                State.of(row.text("state")),
                row.number("row_count"),
                row.number("done"),
                row.number("fault_count"),
                new ImportCounts(row.number("new_count"), row.number("changed_count"), row.number("same_count")),
                row.flag("moved"),
                row.instant("made_at"),
                row.text("made_by"),
                row.optionalInstant("confirmed_at"),
                row.optionalText("confirmed_by"),
                row.optionalInstant("ended_at"),
                row.optionalInstant("same_file_at"),
                row.text("sheet"));
    }

    static ListStatement faults(UUID run) {
        return ListStatement.of(
                        "f.row_number, f.column_name, f.value, f.module, f.rule, array_to_string(f.words, chr(31)) as words",
                        "platform.import_fault f where f.run_id = ?",
                        run)
                .orderedBy("f.row_number, f.number")
                .sortable("row", "f.row_number")
                .sortable("column", "f.column_name")
                .filter("column", "f.column_name = ?");
    }

    static Fault fault(Row row) {
        return new Fault(
                row.text("module"),
                new RowProblem(
                        row.integer("row_number"),
                        row.text("column_name"),
                        row.text("value"),
                        row.text("rule"),
                        List.of(row.text("words").split("\u001f", -1))));
    }
}
