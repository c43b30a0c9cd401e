package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** What follows has a day, and an amount where money goes back. */
public class ControlFollowUpMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ControlFollowUpMissing() {
        super();
    }
}
