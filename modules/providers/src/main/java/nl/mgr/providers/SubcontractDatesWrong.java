package nl.mgr.providers;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A consent does not end before it begins. */
public class SubcontractDatesWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public SubcontractDatesWrong(LocalDate through, LocalDate from) {
        super(through, from);
    }
}
