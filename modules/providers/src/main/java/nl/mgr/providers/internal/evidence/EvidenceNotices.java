package nl.mgr.providers.internal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.Notifications;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.providers.ProviderEvidence.Evidence;
import nl.mgr.providers.ProviderEvidence.State;

/** The team hears that something was handed in, the provider what came of it and that it ends. */
@ApplicationScoped
class EvidenceNotices implements NoticeKinds {

    private static final String DELIVERED = "providers.bewijs-aangeleverd";
    private static final String ACCEPTED = "providers.bewijs-geaccepteerd";
    private static final String ENDS = "providers.bewijs-loopt-af";
    private static final String REFUSED = "providers.bewijs-geweigerd";

    @Inject
    private Notifications notifications;

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                NoticeKind.of(DELIVERED, NoticeWay.MAIL, true, OrganisationKind.COOPERATION_TEAM),
                NoticeKind.of(ENDS, NoticeWay.MAIL, true, OrganisationKind.PROVIDER),
                NoticeKind.of(ACCEPTED, NoticeWay.MAIL, true, OrganisationKind.PROVIDER),
                NoticeKind.of(REFUSED, NoticeWay.MAIL, false, OrganisationKind.PROVIDER));
    }

    void delivered(Evidence evidence) {
        notifications.tell(
                DELIVERED,
                EvidenceSubjects.subject(evidence.id()),
                List.of(NoticeReaders.staff("providers.evidence.judge")),
                evidence.providerName(),
                evidence.kind().name());
    }

    void ends(Evidence evidence, LocalDate last) {
        notifications.tell(
                ENDS,
                EvidenceSubjects.subject(evidence.id()),
                List.of(NoticeReaders.provider(evidence.provider(), "providers.evidence.add")),
                evidence.kind().name(),
                last);
    }

    void judged(Evidence evidence, State state, String reason) {
        notifications.tell(
                state == State.ACCEPTED ? ACCEPTED : REFUSED,
                EvidenceSubjects.subject(evidence.id()),
                List.of(NoticeReaders.provider(evidence.provider(), "providers.evidence.add")),
                evidence.kind().name(),
                reason);
    }
}
