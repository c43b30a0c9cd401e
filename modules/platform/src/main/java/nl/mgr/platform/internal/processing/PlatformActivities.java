package nl.mgr.platform.internal.processing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.platform.LegalBasis;
import nl.mgr.platform.ProcessingActivities;
import nl.mgr.platform.ProcessingActivity;

/** What the platform itself does with the data of people who log in. */
@ApplicationScoped
class PlatformActivities implements ProcessingActivities {

    @Override
    public List<ProcessingActivity> activities() {
        return List.of(
                ProcessingActivity.of("platform:toegang", 1, LegalBasis.PUBLIC_TASK)
                        .lookedAt(),
                ProcessingActivity.of("platform:inloggen", 1, LegalBasis.PUBLIC_TASK)
                        .removedAs("platform:login-session"),
                ProcessingActivity.of("platform:berichten", 1, LegalBasis.PUBLIC_TASK)
                        .lookedAt()
                        .removedAs("platform:mail"),
                ProcessingActivity.of("platform:logboek", 1, LegalBasis.LEGAL_DUTY),
                ProcessingActivity.of("platform:inzage", 1, LegalBasis.LEGAL_DUTY)
                        .removedAs("platform:look"));
    }
}
