package nl.mgr.procurement;

import nl.mgr.kernel.Refusal;

/** A price is more than nothing. */
public class LotPriceNotPositive extends Refusal {

    private static final long serialVersionUID = 1L;

    public LotPriceNotPositive(String productCode) {
        super(productCode);
    }
}
