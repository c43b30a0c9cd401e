package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A note asks for what was calculated: advances for the budget, the settlement for what everything did cost. */
public class NothingCalculated extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingCalculated(int year) {
        super(String.valueOf(year));
    }
}
