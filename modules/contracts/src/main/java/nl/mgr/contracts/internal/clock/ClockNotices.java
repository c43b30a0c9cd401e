package nl.mgr.contracts.internal.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.OrganisationKind;

/** What people are told of terms; each names the contract. */
@ApplicationScoped
class ClockNotices implements NoticeKinds {

    /** To the provider that has to act: the contract and the last day. */
    static final String STARTED = "contracts.termijn-begonnen";

    /** To the provider, in writing: how much of the room is spent, and until when there is a talk (standard 1.5). */
    static final String SPENT = "contracts.ruimte-gebruikt";

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                NoticeKind.of(STARTED, NoticeWay.MAIL, false, OrganisationKind.PROVIDER),
                NoticeKind.of(SPENT, NoticeWay.MAIL, false, OrganisationKind.PROVIDER));
    }
}
