package nl.mgr.procurement;

import nl.mgr.kernel.Refusal;

/** An application is judged once. */
public class AssessedAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    public AssessedAlready(String providerName) {
        super(providerName);
    }
}
