package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;
import nl.mgr.kernel.Trimester;

/** Nobody can tell how it went before it began. */
public class TrimesterNotBegun extends Refusal {

    private static final long serialVersionUID = 1L;

    public TrimesterNotBegun(Trimester trimester) {
        super(trimester.toString());
    }
}
