package nl.mgr.contracts;

import nl.mgr.kernel.Month;
import nl.mgr.kernel.Refusal;

/** A catalogue is published when each line has one price and each code one meaning. */
public class CatalogueIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param first product and provider of the first thing that is in the way */
    public CatalogueIncomplete(String municipality, Month month, long findings, String first) {
        super(municipality, month, findings, first);
    }
}
