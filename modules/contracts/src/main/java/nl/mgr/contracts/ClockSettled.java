package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** What was noted of this term before stands in the way. */
public class ClockSettled extends Refusal {

    private static final long serialVersionUID = 1L;

    public ClockSettled(String rule) {
        super(rule);
    }
}
