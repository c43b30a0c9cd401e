package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A waiting time or a number of places lies within bounds. */
public class AvailabilityOutOfBounds extends Refusal {

    private static final long serialVersionUID = 1L;

    public AvailabilityOutOfBounds(long given, long most) {
        super(given, most);
    }
}
