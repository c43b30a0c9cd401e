package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** An amendment without a change is put before nobody. */
public class AmendmentEmpty extends Refusal {

    private static final long serialVersionUID = 1L;

    public AmendmentEmpty(int number) {
        super(number);
    }
}
