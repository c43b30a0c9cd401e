package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A municipality has one seat that votes in a body at a time. */
public class SeatTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public SeatTaken(String municipality, String body) {
        super(municipality, body);
    }
}
