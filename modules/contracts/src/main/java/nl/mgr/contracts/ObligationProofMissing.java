package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** What has to be shown is shown by a document. */
public class ObligationProofMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ObligationProofMissing(LocalDate due) {
        super(due);
    }
}
