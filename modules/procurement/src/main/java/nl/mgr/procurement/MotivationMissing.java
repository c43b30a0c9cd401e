package nl.mgr.procurement;

import nl.mgr.kernel.Refusal;

/** A rejection says why. */
public class MotivationMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public MotivationMissing() {
        super();
    }
}
