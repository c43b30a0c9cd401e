package nl.mgr.providers;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** What does not count any more shows nothing. */
public class EvidenceOver extends Refusal {

    private static final long serialVersionUID = 1L;

    public EvidenceOver(String kind, LocalDate through) {
        super(kind, through);
    }
}
