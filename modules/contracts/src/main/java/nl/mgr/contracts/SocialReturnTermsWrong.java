package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A share of an amount is more than nothing and at most all of it. */
public class SocialReturnTermsWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public SocialReturnTermsWrong() {
        super();
    }
}
