package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Per contract and year there is one obligation. */
public class SocialReturnTwice extends Refusal {

    private static final long serialVersionUID = 1L;

    public SocialReturnTwice(String contract, int year) {
        super(contract, String.valueOf(year));
    }
}
