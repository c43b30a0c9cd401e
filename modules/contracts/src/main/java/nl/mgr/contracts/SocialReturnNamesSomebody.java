package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** An effort is told without saying whose it is. */
public class SocialReturnNamesSomebody extends Refusal {

    private static final long serialVersionUID = 1L;

    public SocialReturnNamesSomebody() {
        super();
    }
}
