package nl.mgr.monitoring.internal.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.Subject;
import nl.mgr.monitoring.Completeness;
import nl.mgr.monitoring.CompletenessRow;
import nl.mgr.monitoring.CompletenessTotals;
import nl.mgr.platform.Tasks;

/** What a delivery does to tasks: whoever sent it has done theirs, or has another now. Doing it again changes nothing. */
@ApplicationScoped
public class DeliveryTasks {

    /** Why a delivery is not asked any more when its file was refused. */
    private static final String REFUSED = "taak.lever.afgekeurd";

    @Inject
    private Completeness completeness;

    @Inject
    private MonitoringTasks source;

    @Inject
    private Tasks tasks;

    /** As the system, on behalf of the sender. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void after(UUID provider, Month month) {
        completeness.providers(month, ListQuery.everything()).rows().stream()
                .filter(row -> row.providerId().equals(provider))
                .findFirst()
                .ifPresent(row -> settle(month, row));
        CompletenessTotals totals = completeness.totals(month);
        if (totals.incomplete() + totals.missing() == 0) {
            tasks.done(MonitoringTasks.CHASE, MonitoringTasks.months(), month.toString());
        }
    }

    private void settle(Month month, CompletenessRow row) {
        Subject provider = MonitoringTasks.provider(row.providerId());
        String key = month.toString();
        switch (row.state()) {
            case COMPLETE, LATE -> {
                tasks.done(MonitoringTasks.DELIVER, provider, key);
                tasks.done(MonitoringTasks.CORRECT, provider, key);
                tasks.done(MonitoringTasks.SUPPLEMENT, provider, key);
            }
            case INCOMPLETE -> {
                tasks.done(MonitoringTasks.DELIVER, provider, key);
                tasks.done(MonitoringTasks.CORRECT, provider, key);
                source.ofProvider(month, row).ifPresent(tasks::open);
            }
            case REFUSED -> {
                tasks.drop(MonitoringTasks.DELIVER, provider, key, REFUSED);
                source.ofProvider(month, row).ifPresent(tasks::open);
            }
            case MISSING, OPEN -> {
                // nothing was handed in
            }
        }
    }
}
