package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A budget and a fixed amount are more than zero. */
public class AmountNotPositive extends Refusal {

    private static final long serialVersionUID = 1L;

    public AmountNotPositive(String what) {
        super(what);
    }
}
