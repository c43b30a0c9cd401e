package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A step of an amendment follows one other; this one does not fit where it stands. */
public class AmendmentStands extends Refusal {

    private static final long serialVersionUID = 1L;

    public AmendmentStands(int number, String status) {
        super(number, status);
    }
}
