package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Whoever signs states that they may. */
public class AuthorityMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public AuthorityMissing(String party) {
        super(party);
    }
}
