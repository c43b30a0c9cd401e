package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** An effort is judged once. */
public class SocialReturnJudged extends Refusal {

    private static final long serialVersionUID = 1L;

    public SocialReturnJudged(String block, String by) {
        super(block, by);
    }
}
