package nl.mgr.providers;

import nl.mgr.kernel.Refusal;

/** A change is decided on once. */
public class ChangeDecided extends Refusal {

    private static final long serialVersionUID = 1L;

    public ChangeDecided(String by) {
        super(by);
    }
}
