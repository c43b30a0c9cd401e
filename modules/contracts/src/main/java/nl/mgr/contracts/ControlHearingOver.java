package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A view is given within its term. */
public class ControlHearingOver extends Refusal {

    private static final long serialVersionUID = 1L;

    public ControlHearingOver(LocalDate until) {
        super(until);
    }
}
