package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A settlement is worked out from what everything did cost. */
public class ActualCostMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ActualCostMissing(String budget, int year) {
        super(budget, String.valueOf(year));
    }
}
