package nl.mgr.platform.internal.key;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.OrganisationKind;

/** What an organisation's administrators hear of its keys. */
@ApplicationScoped
class KeyNotices implements NoticeKinds {

    /** A key is near its last day: its name and that day. Programs would stand still if nobody heard of it. */
    static final String ENDING = "platform.sleutel-loopt-af";

    @Override
    public List<NoticeKind> kinds() {
        return List.of(NoticeKind.of(
                ENDING,
                NoticeWay.MAIL,
                false,
                OrganisationKind.COOPERATION_TEAM,
                OrganisationKind.MUNICIPALITY,
                OrganisationKind.PROVIDER));
    }
}
