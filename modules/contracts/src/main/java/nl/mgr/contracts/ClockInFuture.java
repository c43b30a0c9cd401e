package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** What is noted has happened: not after today, and not before the term began. */
public class ClockInFuture extends Refusal {

    private static final long serialVersionUID = 1L;

    public ClockInFuture(LocalDate given, LocalDate first, LocalDate last) {
        super(given, first, last);
    }
}
