package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A map that is sent to a browser has a largest number of points. */
public class TooManyPoints extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooManyPoints(int points, int most) {
        super(points, most);
    }
}
