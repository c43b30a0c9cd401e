package nl.mgr.contracts;

import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Refusal;

/** Products fall into the national categories of their law. */
public class UnknownProductCategory extends Refusal {

    private static final long serialVersionUID = 1L;

    public UnknownProductCategory(String category, LegalDomain domain) {
        super(category, domain.code());
    }
}
