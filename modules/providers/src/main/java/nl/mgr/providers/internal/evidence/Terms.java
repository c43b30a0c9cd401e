package nl.mgr.providers.internal.evidence;

import java.time.LocalDate;
import nl.mgr.providers.EvidenceDatedAhead;
import nl.mgr.providers.EvidenceOver;
import nl.mgr.providers.EvidenceTermMissing;
import nl.mgr.providers.ProviderEvidence;
import nl.mgr.providers.ProviderEvidence.Evidence;
import nl.mgr.providers.ProviderEvidence.Kind;
import nl.mgr.providers.ProviderEvidence.Standing;
import org.jspecify.annotations.Nullable;

/** Until when evidence counts, and how one stands with it. */
final class Terms {

    private Terms() {}

    /**
     * The last day on which it counts: the term of its kind, or what the paper says itself.
     *
     * @throws EvidenceDatedAhead issued after today
     * @throws EvidenceTermMissing neither says it
     * @throws EvidenceOver that day has passed
     */
    static LocalDate through(Kind kind, LocalDate issued, @Nullable LocalDate said, LocalDate today) {
        if (issued.isAfter(today)) {
            throw new EvidenceDatedAhead(issued, today);
        }
        Integer months = kind.termMonths();
        LocalDate last = months == null ? said : issued.plusMonths(months);
        if (last == null) {
            throw new EvidenceTermMissing(kind.name());
        }
        if (last.isBefore(today)) {
            throw new EvidenceOver(kind.name(), last);
        }
        return last;
    }

    static Standing standing(@Nullable Evidence current, LocalDate today) {
        if (current == null) {
            return Standing.MISSING;
        }
        LocalDate last = current.through();
        if (last == null || last.isAfter(today.plusDays(ProviderEvidence.SOON))) {
            return Standing.VALID;
        }
        return last.isBefore(today) ? Standing.EXPIRED : Standing.SOON;
    }
}
