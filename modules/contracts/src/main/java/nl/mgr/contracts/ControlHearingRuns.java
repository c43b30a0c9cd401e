package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** There is no outcome before the provider was heard. */
public class ControlHearingRuns extends Refusal {

    private static final long serialVersionUID = 1L;

    public ControlHearingRuns(LocalDate until) {
        super(until);
    }
}
