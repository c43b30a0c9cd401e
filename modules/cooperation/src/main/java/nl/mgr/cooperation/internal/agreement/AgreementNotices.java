package nl.mgr.cooperation.internal.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.OrganisationKind;

/** What people are told of agreements. */
@ApplicationScoped
class AgreementNotices implements NoticeKinds {

    /** Number of the agreement, and its module. */
    static final String OFFERED = "cooperation.overeenkomst-aangeboden";
    /** Name of the municipality, and number of the agreement. */
    static final String ACCEPTED = "cooperation.overeenkomst-getekend";
    /** Name of the municipality, number of the line, and year and trimester. */
    static final String REACTED = "cooperation.reactie-op-afspraak";

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                NoticeKind.of(OFFERED, NoticeWay.MAIL, false, OrganisationKind.MUNICIPALITY),
                NoticeKind.of(ACCEPTED, NoticeWay.DIGEST, true, OrganisationKind.COOPERATION_TEAM),
                NoticeKind.of(REACTED, NoticeWay.MAIL, true, OrganisationKind.COOPERATION_TEAM));
    }
}
