package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A line has one admission stop per municipality at a time. */
public class StopTwice extends Refusal {

    private static final long serialVersionUID = 1L;

    public StopTwice(String product) {
        super(product);
    }
}
