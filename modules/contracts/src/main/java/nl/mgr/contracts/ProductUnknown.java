package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A product is named by its code. */
public class ProductUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    public ProductUnknown(String code) {
        super(code);
    }
}
