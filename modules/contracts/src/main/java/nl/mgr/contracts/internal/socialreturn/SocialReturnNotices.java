package nl.mgr.contracts.internal.socialreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.mgr.contracts.SocialReturns.Obligation;
import nl.mgr.contracts.SocialReturns.Part;
import nl.mgr.contracts.SocialReturns.State;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.Notifications;
import nl.mgr.platform.OrganisationKind;

/** The provider hears what the team made of an effort and of a year. The team finds what waits among its tasks. */
@ApplicationScoped
class SocialReturnNotices implements NoticeKinds {

    /** Block. */
    private static final String APPROVED = "contracts.bouwsteen-goedgekeurd";
    /** Block and reason. */
    private static final String REFUSED = "contracts.bouwsteen-afgewezen";
    /** Year and contract. */
    private static final String SETTLED = "contracts.social-return-afgerekend";

    @Inject
    private Notifications notifications;

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                NoticeKind.of(APPROVED, NoticeWay.SCREEN, true, OrganisationKind.PROVIDER),
                NoticeKind.of(REFUSED, NoticeWay.MAIL, true, OrganisationKind.PROVIDER),
                NoticeKind.of(SETTLED, NoticeWay.MAIL, true, OrganisationKind.PROVIDER));
    }

    void judged(Part part, State state, String reason) {
        if (bySomebody()) {
            notifications.tell(
                    state == State.APPROVED ? APPROVED : REFUSED,
                    SocialReturnSubjects.part(part.id()),
                    List.of(NoticeReaders.provider(part.provider(), "contracts.social-return.deliver")),
                    part.block().name(),
                    reason);
        }
    }

    void settled(Obligation obligation) {
        if (bySomebody()) {
            notifications.tell(
                    SETTLED,
                    SocialReturnSubjects.obligation(obligation.id()),
                    List.of(NoticeReaders.provider(obligation.provider(), "contracts.social-return.deliver")),
                    String.valueOf(obligation.year()),
                    obligation.contractNumber());
        }
    }

    /** What the system writes at the start is no news. */
    private static boolean bySomebody() {
        return ActorContext.current().kind() != ActorKind.SYSTEM;
    }
}
