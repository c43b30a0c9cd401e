package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A product code means one thing at a time. */
public class ProductCodeTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public ProductCodeTaken(ProductCode code) {
        super(code.text());
    }
}
