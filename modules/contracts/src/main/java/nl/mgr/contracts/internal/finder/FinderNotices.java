package nl.mgr.contracts.internal.finder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.OrganisationKind;

/** What people are told of entries in the care finder; each names the product. */
@ApplicationScoped
class FinderNotices implements NoticeKinds {

    static final String REPORTED = "contracts.zorgaanbod-gemeld";

    /** To the municipality that reported it. */
    static final String ANSWERED = "contracts.zorgaanbod-beantwoord";

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                NoticeKind.of(REPORTED, NoticeWay.MAIL, true, OrganisationKind.PROVIDER),
                NoticeKind.of(ANSWERED, NoticeWay.SCREEN, true, OrganisationKind.MUNICIPALITY));
    }
}
