package nl.mgr.monitoring.internal.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.Row;
import nl.mgr.monitoring.MonthLocked;
import nl.mgr.monitoring.MonthSet;

/** Closes a month over the figures that are in, and reads what was closed. */
@ApplicationScoped
public class Settlement {

    private static final String COLUMNS =
            "select month, number::bigint as number, locked_at, locked_by, facts::bigint as facts, cents, set_hash";
    private static final String OF = COLUMNS + " from monitoring.month_lock where cooperation_id = ? and month = ?";
    private static final String ALL =
            COLUMNS + " from monitoring.month_lock where cooperation_id = ? order by month desc";
    // waits for files that are being taken; see the shared lock of the last step of a delivery
    private static final String ALONE =
            "select 1::bigint as total from (select pg_advisory_xact_lock(hashtextextended(?, 23))) as turn";
    private static final String SETTLE = """
            insert into monitoring.month_lock (id, cooperation_id, month, number, locked_at, locked_by, facts, cents, set_hash)
            select ?, ?, ?, (select coalesce(max(number), 0) + 1 from monitoring.month_lock where cooperation_id = ?), ?, ?,
              count(*), coalesce(sum(cents), 0),
              encode(sha256(convert_to(coalesce(string_agg(line_id || ';' || municipality_id || ';' || clients || ';' || volume
                || ';' || cents, E'\\n' order by line_id, municipality_id), ''), 'UTF8')), 'hex')
            from monitoring.utilisation_fact where cooperation_id = ? and month = ?""";

    @Inject
    private Database database;

    /**
     * @param at when it was settled
     * @throws MonthLocked it is settled already
     */
    @Transactional
    public MonthSet settle(Month month, Instant at) {
        Actor actor = ActorContext.current();
        UUID cooperation = actor.requireCooperation();
        database.number(ALONE, cooperation + ":" + month);
        find(cooperation, month).ifPresent(settled -> {
            throw new MonthLocked(month, settled.number());
        });
        database.update(SETTLE, Ids.next(), cooperation, month, cooperation, at, actor.name(), cooperation, month);
        return find(cooperation, month).orElseThrow();
    }

    Optional<MonthSet> find(UUID cooperation, Month month) {
        return database.first(OF, Settlement::set, cooperation, month);
    }

    List<MonthSet> all(UUID cooperation) {
        return database.list(ALL, Settlement::set, cooperation);
    }

    private static MonthSet set(Row row) {
        return new MonthSet(
                row.month("month"),
                row.integer("number"),
                row.instant("locked_at"),
                row.text("locked_by"),
                row.integer("facts"),
                row.money("cents"),
                row.text("set_hash"));
    }
}
