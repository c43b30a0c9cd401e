package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Nobody stops, refuses or resumes admission without saying why. */
public class StopReasonMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public StopReasonMissing(int most) {
        super(most);
    }
}
