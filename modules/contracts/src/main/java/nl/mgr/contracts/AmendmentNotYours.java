package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Somebody decides about an amendment whose consent nobody asked for. */
public class AmendmentNotYours extends Refusal {

    private static final long serialVersionUID = 1L;

    public AmendmentNotYours(int number) {
        super(number);
    }
}
