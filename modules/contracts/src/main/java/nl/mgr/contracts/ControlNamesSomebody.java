package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A finding is told without saying whose it is. */
public class ControlNamesSomebody extends Refusal {

    private static final long serialVersionUID = 1L;

    public ControlNamesSomebody() {
        super();
    }
}
