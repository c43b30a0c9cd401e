package nl.mgr.contracts.internal.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.mgr.contracts.Kpis.Kpi;
import nl.mgr.contracts.Kpis.Value;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.Notifications;
import nl.mgr.platform.OrganisationKind;

/** The provider hears that a value was refused. */
@ApplicationScoped
class KpiNotices implements NoticeKinds {

    /** Name, first day of the period and reason. */
    private static final String REFUSED = "contracts.kpi-afgewezen";

    @Inject
    private Notifications notifications;

    @Override
    public List<NoticeKind> kinds() {
        return List.of(NoticeKind.of(REFUSED, NoticeWay.MAIL, true, OrganisationKind.PROVIDER));
    }

    void refused(Kpi kpi, Value value, String reason) {
        if (ActorContext.current().kind() != ActorKind.SYSTEM) {
            notifications.tell(
                    REFUSED,
                    KpiSubjects.kpi(kpi.id()),
                    List.of(NoticeReaders.provider(kpi.provider(), "contracts.kpi.deliver")),
                    kpi.terms().name(),
                    value.from(),
                    reason);
        }
    }
}
