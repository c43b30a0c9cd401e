package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** Whoever has an opinion says which. */
public class OpinionEmpty extends Refusal {

    private static final long serialVersionUID = 1L;

    public OpinionEmpty(String municipality) {
        super(municipality);
    }
}
