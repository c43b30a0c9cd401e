package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** The last day of a seat is not before its first. */
public class SeatEndsBeforeItBegins extends Refusal {

    private static final long serialVersionUID = 1L;

    public SeatEndsBeforeItBegins(String holder, LocalDate from) {
        super(holder, from);
    }
}
