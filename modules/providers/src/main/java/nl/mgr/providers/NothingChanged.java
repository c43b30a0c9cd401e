package nl.mgr.providers;

import nl.mgr.kernel.Refusal;

/** What is so already needs no change. */
public class NothingChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingChanged(String provider) {
        super(provider);
    }
}
