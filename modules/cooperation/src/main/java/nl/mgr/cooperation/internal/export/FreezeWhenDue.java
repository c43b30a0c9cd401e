package nl.mgr.cooperation.internal.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mgr.cooperation.ExportDue;
import nl.mgr.kernel.DomainEventListener;

/** What fails here is kept with the message, shown and tried again. */
@ApplicationScoped
public class FreezeWhenDue implements DomainEventListener<ExportDue> {

    @Inject
    private Freezer freezer;

    @Override
    public Class<ExportDue> type() {
        return ExportDue.class;
    }

    @Override
    public void on(ExportDue event) {
        freezer.freeze(event.participationId());
    }
}
