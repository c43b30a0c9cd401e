package nl.mgr.kernel.sample;

import nl.mgr.kernel.Refusal;

/** A broken rule, for the tests. */
public class TooLate extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooLate(String month, int days) {
        super(month, days);
    }
}
