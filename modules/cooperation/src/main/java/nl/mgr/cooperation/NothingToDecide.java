package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A decision is about at least one change. */
public class NothingToDecide extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingToDecide() {
        super();
    }
}
