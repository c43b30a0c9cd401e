package nl.mgr.providers;

import nl.mgr.kernel.Refusal;

/** The team decides once, on what still waits. */
public class SubcontractDecided extends Refusal {

    private static final long serialVersionUID = 1L;

    public SubcontractDecided(String name, String by) {
        super(name, by);
    }
}
