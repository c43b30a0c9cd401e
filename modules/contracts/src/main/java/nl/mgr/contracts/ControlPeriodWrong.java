package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A period ends when it has begun. */
public class ControlPeriodWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public ControlPeriodWrong(LocalDate first, LocalDate last) {
        super(first, last);
    }
}
