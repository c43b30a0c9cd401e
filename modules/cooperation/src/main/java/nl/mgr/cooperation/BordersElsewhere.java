package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** Borders lie in the Netherlands, in degrees of longitude and latitude. */
public class BordersElsewhere extends Refusal {

    private static final long serialVersionUID = 1L;

    public BordersElsewhere(String municipality) {
        super(municipality);
    }
}
