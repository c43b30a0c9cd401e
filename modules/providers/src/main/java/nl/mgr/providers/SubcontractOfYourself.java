package nl.mgr.providers;

import nl.mgr.kernel.Refusal;

/** Nobody is a subcontractor of its own. */
public class SubcontractOfYourself extends Refusal {

    private static final long serialVersionUID = 1L;

    public SubcontractOfYourself(String kvk) {
        super(kvk);
    }
}
