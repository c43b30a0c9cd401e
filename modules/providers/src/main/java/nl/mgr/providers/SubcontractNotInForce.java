package nl.mgr.providers;

import nl.mgr.kernel.Refusal;

/** Only what holds, or is yet to hold, is ended. */
public class SubcontractNotInForce extends Refusal {

    private static final long serialVersionUID = 1L;

    public SubcontractNotInForce(String name) {
        super(name);
    }
}
