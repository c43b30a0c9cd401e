package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** An amendment changes the same thing once. */
public class AmendmentChangeTwice extends Refusal {

    private static final long serialVersionUID = 1L;

    public AmendmentChangeTwice(String what) {
        super(what);
    }
}
