package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A contract has one line per product. */
public class ProductTwice extends Refusal {

    private static final long serialVersionUID = 1L;

    public ProductTwice(String code) {
        super(code);
    }
}
