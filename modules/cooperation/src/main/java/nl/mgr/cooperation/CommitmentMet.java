package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A commitment is met once. */
public class CommitmentMet extends Refusal {

    private static final long serialVersionUID = 1L;

    public CommitmentMet(LocalDate met) {
        super(met);
    }
}
