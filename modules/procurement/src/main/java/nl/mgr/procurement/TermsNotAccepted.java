package nl.mgr.procurement;

import nl.mgr.kernel.Refusal;

/** Who applies declares to meet the terms. */
public class TermsNotAccepted extends Refusal {

    private static final long serialVersionUID = 1L;

    public TermsNotAccepted() {
        super();
    }
}
