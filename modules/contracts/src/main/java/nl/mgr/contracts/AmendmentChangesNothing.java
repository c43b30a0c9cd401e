package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** What is as it was is no change. */
public class AmendmentChangesNothing extends Refusal {

    private static final long serialVersionUID = 1L;

    public AmendmentChangesNothing(String what) {
        super(what);
    }
}
