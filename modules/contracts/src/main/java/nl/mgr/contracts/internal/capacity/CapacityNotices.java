package nl.mgr.contracts.internal.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.OrganisationKind;

/** What people are told of admission stops; each names the product. */
@ApplicationScoped
class CapacityNotices implements NoticeKinds {

    /** To the team: the product and the day asked for. */
    static final String ASKED = "contracts.opnamestop-gevraagd";

    static final String STOPPED = "contracts.opnamestop-geldt";
    static final String REFUSED = "contracts.opnamestop-geweigerd";
    static final String LIFTED = "contracts.opnamestop-opgeheven";

    /** To municipalities. */
    static final String NO_CLIENTS = "contracts.opnamestop-begonnen";

    static final String OPEN_AGAIN = "contracts.opnamestop-voorbij";

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                NoticeKind.of(ASKED, NoticeWay.SCREEN, true, OrganisationKind.COOPERATION_TEAM),
                NoticeKind.of(STOPPED, NoticeWay.MAIL, false, OrganisationKind.PROVIDER),
                NoticeKind.of(REFUSED, NoticeWay.MAIL, false, OrganisationKind.PROVIDER),
                NoticeKind.of(LIFTED, NoticeWay.SCREEN, true, OrganisationKind.PROVIDER),
                NoticeKind.of(NO_CLIENTS, NoticeWay.DIGEST, true, OrganisationKind.MUNICIPALITY),
                NoticeKind.of(OPEN_AGAIN, NoticeWay.DIGEST, true, OrganisationKind.MUNICIPALITY));
    }
}
