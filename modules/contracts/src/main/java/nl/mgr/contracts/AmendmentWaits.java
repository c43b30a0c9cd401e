package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** The cooperation signs last. */
public class AmendmentWaits extends Refusal {

    private static final long serialVersionUID = 1L;

    public AmendmentWaits(int number, String parties) {
        super(number, parties);
    }
}
