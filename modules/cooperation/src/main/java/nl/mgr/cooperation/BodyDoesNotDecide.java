package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A body that advises or consults takes no decision. */
public class BodyDoesNotDecide extends Refusal {

    private static final long serialVersionUID = 1L;

    public BodyDoesNotDecide(String body, String title) {
        super(body, title);
    }
}
