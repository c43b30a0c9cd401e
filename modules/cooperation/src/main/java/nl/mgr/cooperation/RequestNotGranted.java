package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** Only what a body granted, and what was not carried out yet, is carried out. */
public class RequestNotGranted extends Refusal {

    private static final long serialVersionUID = 1L;

    public RequestNotGranted(String title) {
        super(title);
    }
}
