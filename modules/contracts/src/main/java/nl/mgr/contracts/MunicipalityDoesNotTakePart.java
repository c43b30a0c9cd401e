package nl.mgr.contracts;

import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Refusal;

/** A line is signed only for municipalities whose participation, running or planned, covers the domain. */
public class MunicipalityDoesNotTakePart extends Refusal {

    private static final long serialVersionUID = 1L;

    public MunicipalityDoesNotTakePart(String municipality, LegalDomain domain) {
        super(municipality, domain.code());
    }
}
