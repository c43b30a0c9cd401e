package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A follow-up is done once. */
public class ControlFollowUpDone extends Refusal {

    private static final long serialVersionUID = 1L;

    public ControlFollowUpDone(String by) {
        super(by);
    }
}
