package nl.mgr.monitoring;

import nl.mgr.kernel.Month;
import nl.mgr.kernel.Refusal;

/** A settled month never changes; a correction goes into a later month. */
public class MonthLocked extends Refusal {

    private static final long serialVersionUID = 1L;

    public MonthLocked(Month month, int number) {
        super(month, number);
    }
}
