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

@ApplicationScoped
@Guarded("monitoring")
class MonthSetService implements MonthSets {

    @Inject
    private Settlement settlement;

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
        return settlement.settle(month, Instant.now(clock));
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
