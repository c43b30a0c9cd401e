package nl.mgr.procurement;

import nl.mgr.kernel.Refusal;

/** A tender number is used once in a cooperation. */
public class TenderNumberTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public TenderNumberTaken(String number) {
        super(number);
    }
}
