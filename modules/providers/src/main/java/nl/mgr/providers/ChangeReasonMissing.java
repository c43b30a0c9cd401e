package nl.mgr.providers;

import nl.mgr.kernel.Refusal;

/** Who refuses says why. */
public class ChangeReasonMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ChangeReasonMissing(String provider) {
        super(provider);
    }
}
