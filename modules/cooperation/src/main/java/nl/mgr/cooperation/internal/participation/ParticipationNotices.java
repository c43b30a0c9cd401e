package nl.mgr.cooperation.internal.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.OrganisationKind;

/** What this module tells people. */
@ApplicationScoped
class ParticipationNotices implements NoticeKinds {

    /** Names of municipality and submodule, and the day from which it takes part. */
    static final String JOINED = "cooperation.deelname-begint";
    /** Names of municipality and submodule, and the day from which it does not take part any more. */
    static final String LEFT = "cooperation.deelname-stopt";

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                NoticeKind.of(JOINED, NoticeWay.MAIL, false, OrganisationKind.MUNICIPALITY),
                NoticeKind.of(LEFT, NoticeWay.MAIL, false, OrganisationKind.MUNICIPALITY));
    }
}
