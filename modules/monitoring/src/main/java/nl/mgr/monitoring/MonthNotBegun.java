package nl.mgr.monitoring;

import nl.mgr.kernel.Month;
import nl.mgr.kernel.Refusal;

/** Figures can be handed in, and a month settled, from the month's first day on. */
public class MonthNotBegun extends Refusal {

    private static final long serialVersionUID = 1L;

    public MonthNotBegun(Month month) {
        super(month);
    }
}
