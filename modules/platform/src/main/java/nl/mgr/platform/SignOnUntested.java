package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** Settings that were not tried, or with which the try failed, would keep everybody out. */
public class SignOnUntested extends Refusal {

    private static final long serialVersionUID = 1L;

    public SignOnUntested() {
        super();
    }
}
