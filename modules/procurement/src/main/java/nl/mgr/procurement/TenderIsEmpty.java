package nl.mgr.procurement;

import nl.mgr.kernel.Refusal;

/** A tender is published with at least one lot, and each lot with a product and a municipality. */
public class TenderIsEmpty extends Refusal {

    private static final long serialVersionUID = 1L;

    public TenderIsEmpty(String number) {
        super(number);
    }
}
