package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A centre-municipality arrangement says which municipality acts for the others. */
public class CentreMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public CentreMissing() {
        super();
    }
}
