package nl.mgr.monitoring.internal.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;
import nl.mgr.monitoring.MonthLocked;
import nl.mgr.monitoring.MonthNotDue;
import nl.mgr.monitoring.MonthSet;
import nl.mgr.monitoring.MonthSets;
import nl.mgr.monitoring.internal.delivery.DueDates;

@ApplicationScoped
@Guarded("monitoring")
class MonthSetService implements MonthSets {

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

    @Inject
    private DueDates dueDates;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    @Right("monitoring.month.settle")
    public MonthSet settle(Month month) {
        Actor actor = ActorContext.current();
        UUID cooperation = actor.requireCooperation();
        if (!dueDates.passed(month)) {
            throw new MonthNotDue(month, dueDates.due(month));
        }
        database.number(ALONE, cooperation + ":" + month);
        find(cooperation, month).ifPresent(settled -> {
            throw new MonthLocked(month, settled.number());
        });
        database.update(
                SETTLE,
                Ids.next(),
                cooperation,
                month,
                cooperation,
                Instant.now(clock),
                actor.name(),
                cooperation,
                month);
        return find(cooperation, month).orElseThrow();
    }

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public Optional<MonthSet> of(Month month) {
        return find(ActorContext.current().requireCooperation(), month);
    }

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public List<MonthSet> all() {
        return database.list(ALL, MonthSetService::set, ActorContext.current().requireCooperation());
    }

    private Optional<MonthSet> find(UUID cooperation, Month month) {
        return database.first(OF, MonthSetService::set, cooperation, month);
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
