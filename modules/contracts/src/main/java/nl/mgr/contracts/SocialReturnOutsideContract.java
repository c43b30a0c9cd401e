package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Social return is owed for years in which the contract runs. */
public class SocialReturnOutsideContract extends Refusal {

    private static final long serialVersionUID = 1L;

    public SocialReturnOutsideContract(String contract, int year) {
        super(contract, String.valueOf(year));
    }
}
