package nl.mgr.providers.internal.subcontract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.kernel.ActorContext;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.Notifications;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.providers.Subcontractors.State;
import nl.mgr.providers.Subcontractors.Subcontract;

/** The team hears what a provider asks and ends, the provider what the team decides and that it ends. */
@ApplicationScoped
class SubcontractNotices implements NoticeKinds {

    private static final String ASKED = "providers.onderaannemer-gevraagd";
    private static final String ENDED = "providers.onderaannemer-beeindigd";
    private static final String GRANTED = "providers.onderaannemer-toegestaan";
    private static final String REFUSED = "providers.onderaannemer-geweigerd";
    private static final String ENDS = "providers.onderaannemer-loopt-af";
    private static final String WITHDRAWN = "providers.onderaannemer-ingetrokken";

    @Inject
    private Notifications notifications;

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                NoticeKind.of(ASKED, NoticeWay.MAIL, true, OrganisationKind.COOPERATION_TEAM),
                NoticeKind.of(ENDED, NoticeWay.MAIL, true, OrganisationKind.COOPERATION_TEAM),
                NoticeKind.of(GRANTED, NoticeWay.MAIL, false, OrganisationKind.PROVIDER),
                NoticeKind.of(REFUSED, NoticeWay.MAIL, false, OrganisationKind.PROVIDER),
                NoticeKind.of(ENDS, NoticeWay.MAIL, true, OrganisationKind.PROVIDER),
                NoticeKind.of(WITHDRAWN, NoticeWay.MAIL, false, OrganisationKind.PROVIDER));
    }

    void asked(Subcontract one) {
        tell(ASKED, one, team(), one.providerName(), one.name());
    }

    void ended(Subcontract one, LocalDate last) {
        tell(ENDED, one, team(), one.providerName(), one.name(), last);
    }

    void decided(Subcontract one) {
        boolean granted = one.state() == State.GRANTED;
        tell(granted ? GRANTED : REFUSED, one, provider(one), one.name(), granted ? one.from() : one.reason());
    }

    void withdrawn(Subcontract one, LocalDate last) {
        tell(WITHDRAWN, one, provider(one), one.name(), last, one.closing());
    }

    /** Nobody has to do anything for it: the day comes by itself. */
    void ends(Subcontract one, LocalDate last) {
        notifications.tell(ENDS, SubcontractSubjects.subject(one.id()), List.of(provider(one)), one.name(), last);
    }

    private static NoticeReaders team() {
        return NoticeReaders.staff("providers.subcontract.decide");
    }

    private static NoticeReaders provider(Subcontract one) {
        return NoticeReaders.provider(one.provider(), "providers.subcontract.ask");
    }

    /** What nobody who is logged in does, as at the loading of the demo, is no news. */
    private void tell(String kind, Subcontract one, NoticeReaders readers, Object... words) {
        if (ActorContext.current().membershipId() != null) {
            notifications.tell(kind, SubcontractSubjects.subject(one.id()), List.of(readers), words);
        }
    }
}
