package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A settled year stays as it is. */
public class SocialReturnSettled extends Refusal {

    private static final long serialVersionUID = 1L;

    public SocialReturnSettled(int year) {
        super(String.valueOf(year));
    }
}
