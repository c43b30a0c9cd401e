package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** One may not do without the second step, for the work asks for it. */
public class SecondStepDemanded extends Refusal {

    private static final long serialVersionUID = 1L;

    public SecondStepDemanded() {
        super();
    }
}
