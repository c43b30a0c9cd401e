package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A map is read in memory, so its file has a largest size. */
public class BordersTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    public BordersTooLarge(long megabytes) {
        super(megabytes);
    }
}
