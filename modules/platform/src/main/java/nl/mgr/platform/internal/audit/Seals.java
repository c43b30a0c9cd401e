package nl.mgr.platform.internal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.SealedRecords;

/** What no page of the trail tells of yet. */
@ApplicationScoped
class Seals {

    @Inject
    @Any
    private Instance<SealedRecords> modules;

    /** Ids of all records that are sealed today. */
    List<UUID> sealed() {
        return modules.stream().flatMap(module -> module.sealed().stream()).toList();
    }
}
