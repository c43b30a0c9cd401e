package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A signed contract changes by an amendment. */
public class StandingByAmendment extends Refusal {

    private static final long serialVersionUID = 1L;

    public StandingByAmendment(String contract, String text) {
        super(contract, text);
    }
}
