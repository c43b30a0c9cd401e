package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** An effort counts in the year in which it was made. */
public class SocialReturnOutsideYear extends Refusal {

    private static final long serialVersionUID = 1L;

    public SocialReturnOutsideYear(int year) {
        super(String.valueOf(year));
    }
}
