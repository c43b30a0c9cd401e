package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** What a municipality leaves to its successor passes once. */
public class NothingLeftToPass extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingLeftToPass(String successor, LocalDate day) {
        super(successor, day);
    }
}
