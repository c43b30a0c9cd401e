package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Who refuses or settles says why. */
public class SocialReturnReasonMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public SocialReturnReasonMissing() {
        super();
    }
}
