package nl.mgr.monitoring.internal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.OrganisationKind;

/** What this module tells people. */
@ApplicationScoped
class DeliveryNotices implements NoticeKinds {

    /** To the provider: the month, and which delivery of that month it is. */
    static final String RECEIVED = "monitoring.levering-ontvangen";
    /** To the provider: the month, and how many things are wrong. */
    static final String REFUSED = "monitoring.levering-geweigerd";
    /** To the staff: the name of the provider and the month. */
    static final String CAME_IN = "monitoring.levering-binnen";

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                NoticeKind.of(RECEIVED, NoticeWay.SCREEN, true, OrganisationKind.PROVIDER),
                NoticeKind.of(REFUSED, NoticeWay.MAIL, false, OrganisationKind.PROVIDER),
                NoticeKind.of(CAME_IN, NoticeWay.DIGEST, true, OrganisationKind.COOPERATION_TEAM));
    }
}
