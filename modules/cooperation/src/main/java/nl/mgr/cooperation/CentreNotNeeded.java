package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A modular arrangement is a public body of its own: no municipality acts for the others. */
public class CentreNotNeeded extends Refusal {

    private static final long serialVersionUID = 1L;

    public CentreNotNeeded(String municipality) {
        super(municipality);
    }
}
