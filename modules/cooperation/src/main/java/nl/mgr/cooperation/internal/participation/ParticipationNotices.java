package nl.mgr.cooperation.internal.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
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
        return List.of(kind(JOINED), kind(LEFT));
    }

    private static NoticeKind kind(String id) {
        return new NoticeKind(
                "cooperation",
                id.substring(id.indexOf('.') + 1),
                NoticeWay.MAIL,
                false,
                Set.of(OrganisationKind.MUNICIPALITY));
    }
}
