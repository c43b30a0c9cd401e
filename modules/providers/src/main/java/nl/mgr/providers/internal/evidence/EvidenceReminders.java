package nl.mgr.providers.internal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import nl.mgr.providers.ProviderEvidence.Evidence;
import nl.mgr.providers.ProviderEvidence.Standing;
import nl.mgr.providers.ProviderEvidence.State;
import nl.mgr.providers.internal.daily.Daily;
import nl.mgr.providers.internal.evidence.EvidenceReader.Held;

/** Tells a provider once that what it is asked for ends. */
@ApplicationScoped
@Transactional
class EvidenceReminders implements Daily {

    @Inject
    private EvidenceBook book;

    @Inject
    private EvidenceReader reader;

    @Inject
    private EvidenceNotices notices;

    @Override
    public void on(LocalDate today) {
        for (Held held : reader.handedIn(today)) {
            Evidence current = held.line().current();
            Evidence newest = held.line().newest();
            boolean waits = newest != null && newest.state() == State.DELIVERED;
            boolean ends = held.line().asked() && held.line().standing() == Standing.SOON;
            if (current != null && ends && !waits && book.remind(current.id(), today)) {
                notices.ends(current, Objects.requireNonNull(current.through()));
            }
        }
    }
}
