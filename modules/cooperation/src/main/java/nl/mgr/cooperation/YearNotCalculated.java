package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A year is closed when its contributions are worked out with the budgets, keys and figures as they are. */
public class YearNotCalculated extends Refusal {

    private static final long serialVersionUID = 1L;

    public YearNotCalculated(int year) {
        super(String.valueOf(year));
    }
}
