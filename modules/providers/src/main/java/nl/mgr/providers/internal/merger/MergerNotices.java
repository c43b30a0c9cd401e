package nl.mgr.providers.internal.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.Notifications;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.providers.ProviderMergers.Merger;

/** People of both hear that their providers are one. */
@ApplicationScoped
class MergerNotices implements NoticeKinds {

    /** Names of the one that went up and of the one that stays. */
    private static final String MERGED = "providers.samengevoegd";

    @Inject
    private Notifications notifications;

    @Override
    public List<NoticeKind> kinds() {
        return List.of(NoticeKind.of(MERGED, NoticeWay.MAIL, false, OrganisationKind.PROVIDER));
    }

    /** What nobody who is logged in does, as at the loading of the demo, is no news. */
    void merged(Merger merger) {
        if (ActorContext.current().membershipId() != null) {
            notifications.tell(
                    MERGED,
                    new Subject("providers", "provider", merger.pair().stays()),
                    List.of(NoticeReaders.provider(merger.pair().stays(), "providers.self.view")),
                    merger.oldName(),
                    merger.staysName());
        }
    }
}
