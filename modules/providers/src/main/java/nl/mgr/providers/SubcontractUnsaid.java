package nl.mgr.providers;

import nl.mgr.kernel.Refusal;

/** Consent is for somebody and for something. */
public class SubcontractUnsaid extends Refusal {

    private static final long serialVersionUID = 1L;

    public SubcontractUnsaid() {
        super();
    }
}
