package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A view is given once. */
public class ControlHeardAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    public ControlHeardAlready(String by) {
        super(by);
    }
}
