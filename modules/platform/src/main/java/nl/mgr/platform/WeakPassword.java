package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A password that is too short or that everybody tries first. */
public class WeakPassword extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param minimum the number of characters asked for */
    public WeakPassword(int minimum) {
        super(minimum);
    }
}
