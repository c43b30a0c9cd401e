package nl.mgr.providers.internal.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.platform.LegalBasis;
import nl.mgr.platform.ProcessingActivities;
import nl.mgr.platform.ProcessingActivity;

/** A care provider may be one person who works alone: then its name and address are data of somebody. */
@ApplicationScoped
class ProviderActivities implements ProcessingActivities {

    @Override
    public List<ProcessingActivity> activities() {
        return List.of(ProcessingActivity.of("providers:aanbieders", 1, LegalBasis.PUBLIC_TASK));
    }
}
