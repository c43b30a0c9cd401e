package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A catalogue without lines promises nothing. */
public class CatalogueEmpty extends Refusal {

    private static final long serialVersionUID = 1L;

    public CatalogueEmpty(long number) {
        super(number);
    }
}
