package nl.mgr.monitoring.internal.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mgr.kernel.DomainEventListener;
import nl.mgr.kernel.Month;
import nl.mgr.monitoring.DeliveryReceived;

/** Also for files whose sender is long gone: what was left unfinished is taken later by the system. */
@ApplicationScoped
class OnDeliveryReceived implements DomainEventListener<DeliveryReceived> {

    @Inject
    private DeliveryTasks tasks;

    @Override
    public Class<DeliveryReceived> type() {
        return DeliveryReceived.class;
    }

    @Override
    public void on(DeliveryReceived event) {
        tasks.after(event.providerId(), new Month(event.month()));
    }
}
