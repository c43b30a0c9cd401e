package nl.mgr.procurement.internal.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.SealedRecords;

/** Where a choice is made, who applied is not told before the last day to apply has passed, nor by the history. */
@ApplicationScoped
@Transactional
class SealedApplications implements SealedRecords {

    @Inject
    private ApplicationReader applications;

    @Override
    public Set<UUID> sealed() {
        return applications.sealed();
    }
}
