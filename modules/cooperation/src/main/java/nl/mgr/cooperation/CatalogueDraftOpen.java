package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** One version of the catalogue is worked on at a time. */
public class CatalogueDraftOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    public CatalogueDraftOpen(long number) {
        super(number);
    }
}
