package nl.mgr.providers;

import nl.mgr.kernel.Refusal;

/** The work is told without saying of whom. */
public class SubcontractNamesSomebody extends Refusal {

    private static final long serialVersionUID = 1L;

    public SubcontractNamesSomebody() {
        super();
    }
}
