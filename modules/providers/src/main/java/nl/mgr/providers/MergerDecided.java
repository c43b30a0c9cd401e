package nl.mgr.providers;

import nl.mgr.kernel.Refusal;

/** A merger is decided on once. */
public class MergerDecided extends Refusal {

    private static final long serialVersionUID = 1L;

    public MergerDecided(String by) {
        super(by);
    }
}
