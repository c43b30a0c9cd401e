package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** An agreement has a last day, on or after the first. */
public class ClockDayMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ClockDayMissing(LocalDate startedOn) {
        super(startedOn);
    }
}
