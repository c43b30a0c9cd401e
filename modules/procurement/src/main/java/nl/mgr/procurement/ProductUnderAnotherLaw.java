package nl.mgr.procurement;

import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Refusal;

/** The products of a lot fall under its law. */
public class ProductUnderAnotherLaw extends Refusal {

    private static final long serialVersionUID = 1L;

    public ProductUnderAnotherLaw(String productCode, LegalDomain domain) {
        super(productCode, domain.code());
    }
}
