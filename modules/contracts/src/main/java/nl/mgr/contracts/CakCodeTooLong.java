package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A municipality's own code of a product has at most so many characters. */
public class CakCodeTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public CakCodeTooLong(String code, int most) {
        super(code, most);
    }
}
