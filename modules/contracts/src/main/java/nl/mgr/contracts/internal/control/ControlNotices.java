package nl.mgr.contracts.internal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.Controls.Plan;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.Notifications;
import nl.mgr.platform.OrganisationKind;

/** The provider hears that it is checked, that it may give its view, and what came of it. */
@ApplicationScoped
class ControlNotices implements NoticeKinds {

    /** Number and title. */
    private static final String SETTLED = "contracts.controle-aangekondigd";
    /** Number and the last day for a view. */
    private static final String DONE = "contracts.controle-uitgevoerd";
    /** Number and title. */
    private static final String CLOSED = "contracts.controle-afgerond";

    @Inject
    private Notifications notifications;

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                NoticeKind.of(SETTLED, NoticeWay.MAIL, true, OrganisationKind.PROVIDER),
                NoticeKind.of(DONE, NoticeWay.MAIL, true, OrganisationKind.PROVIDER),
                NoticeKind.of(CLOSED, NoticeWay.MAIL, true, OrganisationKind.PROVIDER));
    }

    void settled(Plan plan) {
        tell(SETTLED, plan, plan.terms().title());
    }

    void done(Plan plan, LocalDate until) {
        tell(DONE, plan, until);
    }

    void closed(Plan plan) {
        tell(CLOSED, plan, plan.terms().title());
    }

    /** What the system writes at the start is no news. */
    private void tell(String kind, Plan plan, Object more) {
        UUID provider = plan.provider();
        if (provider != null && ActorContext.current().kind() != ActorKind.SYSTEM) {
            notifications.tell(
                    kind,
                    ControlSubjects.plan(plan.id()),
                    List.of(NoticeReaders.provider(provider, "contracts.control.react")),
                    plan.number(),
                    more);
        }
    }
}
