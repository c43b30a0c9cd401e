package nl.mgr.providers.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.kernel.ActorContext;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.Notifications;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.providers.BankAccounts.Account;
import nl.mgr.providers.BankAccounts.State;

/** Team and provider both hear of a proposal, whoever made it, and the provider what came of it. No number goes by mail. */
@ApplicationScoped
class AccountNotices implements NoticeKinds {

    private static final String PROPOSED = "providers.rekening-voorgesteld";
    private static final String APPROVED = "providers.rekening-goedgekeurd";
    private static final String REFUSED = "providers.rekening-afgewezen";
    private static final String PROPOSE = "providers.account.propose";

    @Inject
    private Notifications notifications;

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                NoticeKind.of(
                        PROPOSED, NoticeWay.MAIL, false, OrganisationKind.COOPERATION_TEAM, OrganisationKind.PROVIDER),
                NoticeKind.of(APPROVED, NoticeWay.MAIL, false, OrganisationKind.PROVIDER),
                NoticeKind.of(REFUSED, NoticeWay.MAIL, false, OrganisationKind.PROVIDER));
    }

    /** What nobody who is logged in does, as at the loading of the demo, is no news. */
    private static boolean nobody() {
        return ActorContext.current().membershipId() == null;
    }

    void proposed(Account account) {
        if (nobody()) {
            return;
        }
        notifications.tell(
                PROPOSED,
                AccountTasks.provider(account.provider()),
                List.of(
                        NoticeReaders.staff("providers.account.approve"),
                        NoticeReaders.provider(account.provider(), PROPOSE)),
                account.providerName(),
                account.proposedBy());
    }

    void decided(Account account, State state, LocalDate from, String reason) {
        if (nobody()) {
            return;
        }
        boolean approved = state == State.APPROVED;
        notifications.tell(
                approved ? APPROVED : REFUSED,
                AccountTasks.provider(account.provider()),
                List.of(NoticeReaders.provider(account.provider(), PROPOSE)),
                account.proposedBy(),
                approved ? from : reason);
    }
}
