package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A commitment is met after it was made, and not later than today. */
public class MetBeforePromised extends Refusal {

    private static final long serialVersionUID = 1L;

    public MetBeforePromised(LocalDate met, LocalDate made) {
        super(met, made);
    }
}
