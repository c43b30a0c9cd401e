package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A council says something of a draft budget that it was sent. */
public class DraftNotSent extends Refusal {

    private static final long serialVersionUID = 1L;

    public DraftNotSent(int year) {
        super(String.valueOf(year));
    }
}
