package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A placement counts for a limited time. */
public class SocialReturnCountsForNothing extends Refusal {

    private static final long serialVersionUID = 1L;

    public SocialReturnCountsForNothing(String block) {
        super(block);
    }
}
