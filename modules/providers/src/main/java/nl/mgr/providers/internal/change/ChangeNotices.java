package nl.mgr.providers.internal.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.mgr.kernel.ActorContext;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.Notifications;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.providers.ChangeRequests.Change;
import nl.mgr.providers.ChangeRequests.State;

/** The team hears what a provider asks, the provider what came of it. */
@ApplicationScoped
class ChangeNotices implements NoticeKinds {

    private static final String SUBMITTED = "providers.wijzigverzoek-ingediend";
    private static final String TAKEN_OVER = "providers.wijzigverzoek-overgenomen";
    private static final String REFUSED = "providers.wijzigverzoek-geweigerd";

    @Inject
    private Notifications notifications;

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                NoticeKind.of(SUBMITTED, NoticeWay.MAIL, true, OrganisationKind.COOPERATION_TEAM),
                NoticeKind.of(TAKEN_OVER, NoticeWay.MAIL, true, OrganisationKind.PROVIDER),
                NoticeKind.of(REFUSED, NoticeWay.MAIL, false, OrganisationKind.PROVIDER));
    }

    /** What nobody who is logged in does, as at the loading of the demo, is no news. */
    private static boolean nobody() {
        return ActorContext.current().membershipId() == null;
    }

    void submitted(Change change) {
        if (nobody()) {
            return;
        }
        notifications.tell(
                SUBMITTED,
                ChangeTasks.provider(change.provider()),
                List.of(NoticeReaders.staff("providers.provider.change")),
                change.providerName());
    }

    void decided(Change change, State state, String reason) {
        if (nobody()) {
            return;
        }
        notifications.tell(
                state == State.REFUSED ? REFUSED : TAKEN_OVER,
                ChangeTasks.provider(change.provider()),
                List.of(NoticeReaders.provider(change.provider(), "providers.change.ask")),
                change.submittedBy(),
                reason);
    }
}
