package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A year is settled when everything is judged. */
public class SocialReturnWaits extends Refusal {

    private static final long serialVersionUID = 1L;

    public SocialReturnWaits(long waiting) {
        super(waiting);
    }
}
