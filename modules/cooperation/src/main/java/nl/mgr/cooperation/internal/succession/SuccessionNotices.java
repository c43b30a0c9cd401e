package nl.mgr.cooperation.internal.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.OrganisationKind;

/** What municipalities are told of a succession. */
@ApplicationScoped
class SuccessionNotices implements NoticeKinds {

    /** Names of the old municipalities and of the new, and the first day of the new. */
    static final String PASSED = "cooperation.opgevolgd";

    @Override
    public List<NoticeKind> kinds() {
        return List.of(NoticeKind.of(PASSED, NoticeWay.MAIL, false, OrganisationKind.MUNICIPALITY));
    }
}
