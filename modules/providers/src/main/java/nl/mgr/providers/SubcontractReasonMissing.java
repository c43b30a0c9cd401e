package nl.mgr.providers;

import nl.mgr.kernel.Refusal;

/** Who refuses, or takes a consent back, says why. */
public class SubcontractReasonMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public SubcontractReasonMissing(String name) {
        super(name);
    }
}
