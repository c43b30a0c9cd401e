package nl.mgr.procurement;

import nl.mgr.kernel.Refusal;

/** A product is bought once in a lot. */
public class LotProductTwice extends Refusal {

    private static final long serialVersionUID = 1L;

    public LotProductTwice(String productCode) {
        super(productCode);
    }
}
