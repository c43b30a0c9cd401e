package nl.mgr.procurement;

import nl.mgr.kernel.Refusal;

/** A lot number is used once in a tender. */
public class LotNumberTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public LotNumberTaken(String number) {
        super(number);
    }
}
