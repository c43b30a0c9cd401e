package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Part of a week counts for that part. */
public class SocialReturnHoursMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public SocialReturnHoursMissing(String block, int most) {
        super(block, most);
    }
}
