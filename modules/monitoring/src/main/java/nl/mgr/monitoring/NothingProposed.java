package nl.mgr.monitoring;

import nl.mgr.kernel.Month;
import nl.mgr.kernel.Refusal;

/** There is no wrong cell in the last file of this month of which we know what was meant. */
public class NothingProposed extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingProposed(Month month) {
        super(month);
    }
}
