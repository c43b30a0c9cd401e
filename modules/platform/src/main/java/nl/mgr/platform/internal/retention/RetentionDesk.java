package nl.mgr.platform.internal.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;
import nl.mgr.platform.Retention;
import nl.mgr.ui.Texts;

/** Reads what the nights left behind; it holds for the installation and tells numbers only. */
@ApplicationScoped
@Guarded("platform")
class RetentionDesk implements Retention {

    private static final String LAST = """
            select k.kind, k.days, r.ended_at, r.kept_days, r.removed, r.undated
            from platform.retention_kind k
            left join lateral (select * from platform.retention_run r where r.kind = k.kind order by r.day desc limit 1) r
              on true""";
    private static final ListStatement SWEEPS = ListStatement.of(
                    "r.kind, r.ended_at, r.kept_days, r.removed, r.undated",
                    "platform.retention_run r where r.removed > 0")
            .orderedBy("r.day desc, r.kind")
            .sortable("at", "r.ended_at")
            .sortable("removed", "r.removed");

    @Inject
    private Database database;

    @Override
    @Transactional
    @Right("platform.operations.view")
    public List<Kind> kinds() {
        return database.list(LAST, RetentionDesk::kind).stream()
                .sorted(Comparator.comparing(Kind::name))
                .toList();
    }

    @Override
    @Transactional
    @Right("platform.operations.view")
    public Page<Sweep> sweeps(ListQuery query) {
        return database.page(SWEEPS, query, RetentionDesk::sweep);
    }

    private static Kind kind(Row row) {
        RetentionTerm term = new RetentionTerm(row.text("kind"), row.integer("days"));
        Sweep last = row.optionalInstant("ended_at") == null ? null : sweep(row);
        return new Kind(
                term.kind(), say(term.kind(), ""), say(term.kind(), ".waarom"), term.days(), term.setting(), last);
    }

    private static Sweep sweep(Row row) {
        String kind = row.text("kind");
        return new Sweep(
                kind,
                say(kind, ""),
                row.instant("ended_at"),
                row.integer("kept_days"),
                row.number("removed"),
                row.number("undated"));
    }

    private static String say(String kind, String what) {
        int colon = kind.indexOf(':');
        return Texts.of(kind.substring(0, colon), "bewaren." + kind.substring(colon + 1) + what);
    }
}
