package nl.mgr.providers;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A paper of tomorrow shows nothing today. */
public class EvidenceDatedAhead extends Refusal {

    private static final long serialVersionUID = 1L;

    public EvidenceDatedAhead(LocalDate issued, LocalDate today) {
        super(issued, today);
    }
}
