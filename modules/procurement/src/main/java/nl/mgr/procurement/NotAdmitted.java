package nl.mgr.procurement;

import nl.mgr.kernel.Refusal;

/** Only an admitted application is awarded, and once. */
public class NotAdmitted extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotAdmitted(String providerName) {
        super(providerName);
    }
}
