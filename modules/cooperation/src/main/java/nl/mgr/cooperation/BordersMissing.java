package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A map shows all municipalities of the region, or it stays a map of tiles. */
public class BordersMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public BordersMissing(String municipalities) {
        super(municipalities);
    }
}
