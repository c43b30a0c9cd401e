package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A municipality that ends cannot be its own successor. */
public class SucceedsItself extends Refusal {

    private static final long serialVersionUID = 1L;

    public SucceedsItself(String municipality) {
        super(municipality);
    }
}
