package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A provider asks for an admission stop at least fourteen days ahead. */
public class StopTooSoon extends Refusal {

    private static final long serialVersionUID = 1L;

    public StopTooSoon(LocalDate asked, LocalDate first) {
        super(asked, first);
    }
}
