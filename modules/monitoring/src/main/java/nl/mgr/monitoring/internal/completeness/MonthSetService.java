package nl.mgr.monitoring.internal.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.Right;
import nl.mgr.monitoring.MonthNotDue;
import nl.mgr.monitoring.MonthSet;
import nl.mgr.monitoring.MonthSets;
import nl.mgr.monitoring.internal.delivery.DueDates;
import nl.mgr.monitoring.internal.work.MonitoringTasks;
import nl.mgr.platform.Tasks;

@ApplicationScoped
@Guarded("monitoring")
class MonthSetService implements MonthSets {

    /** Why nobody is spoken to any more. */
    private static final String SETTLED = "taak.spreekaan.vastgesteld";

    @Inject
    private Settlement settlement;

    @Inject
    private Tasks tasks;

    @Inject
    private DueDates dueDates;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    @Right("monitoring.month.settle")
    public MonthSet settle(Month month) {
        if (!dueDates.passed(month)) {
            throw new MonthNotDue(month, dueDates.due(month));
        }
        MonthSet settled = settlement.settle(month, Instant.now(clock));
        tasks.done(MonitoringTasks.SETTLE, MonitoringTasks.months(), month.toString());
        tasks.drop(MonitoringTasks.CHASE, MonitoringTasks.months(), month.toString(), SETTLED);
        return settled;
    }

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public Optional<MonthSet> of(Month month) {
        return settlement.find(ActorContext.current().requireCooperation(), month);
    }

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public List<MonthSet> all() {
        return settlement.all(ActorContext.current().requireCooperation());
    }
}
