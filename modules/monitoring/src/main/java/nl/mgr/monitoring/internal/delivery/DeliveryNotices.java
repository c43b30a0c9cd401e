package nl.mgr.monitoring.internal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
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
                kind(RECEIVED, NoticeWay.SCREEN, true, OrganisationKind.PROVIDER),
                kind(REFUSED, NoticeWay.MAIL, false, OrganisationKind.PROVIDER),
                kind(CAME_IN, NoticeWay.DIGEST, true, OrganisationKind.COOPERATION_TEAM));
    }

    private static NoticeKind kind(String id, NoticeWay standard, boolean offAllowed, OrganisationKind reader) {
        return new NoticeKind("monitoring", id.substring(id.indexOf('.') + 1), standard, offAllowed, Set.of(reader));
    }
}
