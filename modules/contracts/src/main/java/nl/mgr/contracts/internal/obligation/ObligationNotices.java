package nl.mgr.contracts.internal.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.contracts.Obligations.Debtor;
import nl.mgr.contracts.Obligations.Due;
import nl.mgr.contracts.Obligations.Obligation;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.Notifications;
import nl.mgr.platform.OrganisationKind;

/** The provider hears what it owes and what the team made of a delivery. The team finds what waits among its tasks. */
@ApplicationScoped
class ObligationNotices implements NoticeKinds {

    /** Contract and what. */
    private static final String ADDED = "contracts.verplichting-nieuw";
    /** Contract, what and reason. */
    private static final String ENDED = "contracts.verplichting-beeindigd";
    /** What and its day. */
    private static final String ACCEPTED = "contracts.verplichting-aanvaard";
    /** What, its day, reason and the new day. */
    private static final String REFUSED = "contracts.verplichting-afgewezen";

    private static final String READER = "contracts.obligation.deliver";

    @Inject
    private Notifications notifications;

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                NoticeKind.of(ADDED, NoticeWay.MAIL, true, OrganisationKind.PROVIDER),
                NoticeKind.of(ENDED, NoticeWay.SCREEN, true, OrganisationKind.PROVIDER),
                NoticeKind.of(ACCEPTED, NoticeWay.SCREEN, true, OrganisationKind.PROVIDER),
                NoticeKind.of(REFUSED, NoticeWay.MAIL, true, OrganisationKind.PROVIDER));
    }

    void added(Obligation one) {
        about(one, ADDED, one.contractNumber(), one.terms().words());
    }

    void ended(Obligation one, String reason) {
        about(one, ENDED, one.contractNumber(), one.terms().words(), reason);
    }

    private void about(Obligation one, String kind, Object... facts) {
        if (bySomebody() && one.terms().debtor() == Debtor.PROVIDER) {
            notifications.tell(
                    kind,
                    ObligationSubjects.obligation(one.id()),
                    List.of(NoticeReaders.provider(one.provider(), READER)),
                    facts);
        }
    }

    void accepted(Due due) {
        about(due, ACCEPTED, due.words(), due.on());
    }

    void refused(Due due, String reason, LocalDate again) {
        about(due, REFUSED, due.words(), due.on(), reason, again);
    }

    private void about(Due due, String kind, Object... facts) {
        if (bySomebody() && due.debtor() == Debtor.PROVIDER) {
            notifications.tell(
                    kind,
                    ObligationSubjects.due(due.id()),
                    List.of(NoticeReaders.provider(due.provider(), READER)),
                    facts);
        }
    }

    /** What the system writes at the start is no news. */
    private static boolean bySomebody() {
        return ActorContext.current().kind() != ActorKind.SYSTEM;
    }
}
