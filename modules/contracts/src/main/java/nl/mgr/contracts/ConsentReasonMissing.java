package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Whoever refuses says why. */
public class ConsentReasonMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ConsentReasonMissing() {
        super();
    }
}
