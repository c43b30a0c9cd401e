package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** An admission stop ends on or after its first day. */
public class StopEndsTooSoon extends Refusal {

    private static final long serialVersionUID = 1L;

    public StopEndsTooSoon(LocalDate last, LocalDate first) {
        super(last, first);
    }
}
