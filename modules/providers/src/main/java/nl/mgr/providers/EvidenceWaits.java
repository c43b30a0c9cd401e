package nl.mgr.providers;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** The team judges one of a kind at a time. */
public class EvidenceWaits extends Refusal {

    private static final long serialVersionUID = 1L;

    public EvidenceWaits(String kind, LocalDate since) {
        super(kind, since);
    }
}
