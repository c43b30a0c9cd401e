package nl.mgr.procurement;

import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Refusal;

/** A lot is for municipalities that take part in procurement for its law. */
public class MunicipalityNotInProcurement extends Refusal {

    private static final long serialVersionUID = 1L;

    public MunicipalityNotInProcurement(String municipality, LegalDomain domain) {
        super(municipality, domain.code());
    }
}
