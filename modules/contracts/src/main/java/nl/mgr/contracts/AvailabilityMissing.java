package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A report of availability tells at least one thing. */
public class AvailabilityMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public AvailabilityMissing() {
        super();
    }
}
