package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** An outcome says why. */
public class ControlMotivationMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ControlMotivationMissing() {
        super();
    }
}
