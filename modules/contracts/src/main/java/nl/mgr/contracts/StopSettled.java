package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** What was decided about an admission stop is not decided again. */
public class StopSettled extends Refusal {

    private static final long serialVersionUID = 1L;

    public StopSettled(String product) {
        super(product);
    }
}
