package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A commitment is due after it was made. */
public class DueBeforePromised extends Refusal {

    private static final long serialVersionUID = 1L;

    public DueBeforePromised(LocalDate due, LocalDate made) {
        super(due, made);
    }
}
