package nl.mgr.providers;

import nl.mgr.kernel.Refusal;

/** A change is taken over only on top of what it was asked of. */
public class ChangeOutdated extends Refusal {

    private static final long serialVersionUID = 1L;

    public ChangeOutdated(String provider) {
        super(provider);
    }
}
