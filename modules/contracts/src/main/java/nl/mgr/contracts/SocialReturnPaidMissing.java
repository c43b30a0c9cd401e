package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** What was paid is what it counts for. */
public class SocialReturnPaidMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public SocialReturnPaidMissing(String block) {
        super(block);
    }
}
