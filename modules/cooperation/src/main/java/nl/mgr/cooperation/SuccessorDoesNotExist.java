package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A successor must exist on the first day without its predecessors: otherwise a day would have no municipality. */
public class SuccessorDoesNotExist extends Refusal {

    private static final long serialVersionUID = 1L;

    public SuccessorDoesNotExist(String successor, LocalDate date) {
        super(successor, date);
    }
}
