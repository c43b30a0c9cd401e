package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** Documents are kept for a number of years that somebody can still oversee. */
public class TermOutOfBounds extends Refusal {

    private static final long serialVersionUID = 1L;

    public TermOutOfBounds(int years, int fewest, int most) {
        super(years, fewest, most);
    }
}
