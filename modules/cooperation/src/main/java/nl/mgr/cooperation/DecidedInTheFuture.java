package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A decision that has still to be taken decides nothing; its day would also stretch the notice term at will. */
public class DecidedInTheFuture extends Refusal {

    private static final long serialVersionUID = 1L;

    public DecidedInTheFuture(LocalDate date) {
        super(date);
    }
}
