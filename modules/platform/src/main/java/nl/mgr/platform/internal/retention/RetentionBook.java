package nl.mgr.platform.internal.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;

/** The kinds, as the modules' migrations name them, and what was removed of them when. */
@ApplicationScoped
class RetentionBook {

    private static final String KINDS = "select kind, days from platform.retention_kind order by kind";
    private static final String DONE =
            "select count(*) as total from platform.retention_run where kind = ? and day = ?";
    private static final String SWEEP = "select platform.sweep(?, ?, ?) as total";
    private static final String UNDATED = "select platform.undated(?) as total";
    // two nodes that come at once remove together; the night is told once
    private static final String KEEP = """
            insert into platform.retention_run (id, kind, day, kept_days, removed, undated, started_at, ended_at)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (kind, day) do nothing""";

    @Inject
    private Database database;

    @Transactional
    List<RetentionTerm> terms() {
        return database.list(KINDS, row -> new RetentionTerm(row.text("kind"), row.integer("days")));
    }

    @Transactional
    boolean done(String kind, LocalDate day) {
        return database.number(DONE, kind, day) > 0;
    }

    /** @return how many went; fewer than {@code most} when there are no more */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long sweep(String kind, Instant before, int most) {
        return database.number(SWEEP, kind, before, most);
    }

    @Transactional
    void keep(RetentionTerm term, LocalDate day, long removed, Instant begun, Instant ended) {
        long undated = database.number(UNDATED, term.kind());
        database.update(KEEP, Ids.next(), term.kind(), day, term.days(), removed, undated, begun, ended);
    }
}
