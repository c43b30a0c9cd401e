package nl.mgr.contracts.internal.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.OrganisationKind;

/** What people are told of amendments; each names the number of the amendment, of its contract and the day. */
@ApplicationScoped
class AmendmentNotices implements NoticeKinds {

    static final String PROPOSED = "contracts.addendum-voorgelegd";
    static final String SIGNED = "contracts.addendum-getekend";
    static final String WITHDRAWN = "contracts.addendum-ingetrokken";

    /** To the team. */
    static final String REFUSED = "contracts.addendum-geweigerd";

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                NoticeKind.of(PROPOSED, NoticeWay.MAIL, true, OrganisationKind.PROVIDER, OrganisationKind.MUNICIPALITY),
                NoticeKind.of(SIGNED, NoticeWay.MAIL, true, OrganisationKind.PROVIDER, OrganisationKind.MUNICIPALITY),
                NoticeKind.of(
                        WITHDRAWN, NoticeWay.MAIL, true, OrganisationKind.PROVIDER, OrganisationKind.MUNICIPALITY),
                NoticeKind.of(REFUSED, NoticeWay.MAIL, true, OrganisationKind.COOPERATION_TEAM));
    }
}
