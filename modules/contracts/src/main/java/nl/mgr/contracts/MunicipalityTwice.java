package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A municipality stands once in a line on any day. */
public class MunicipalityTwice extends Refusal {

    private static final long serialVersionUID = 1L;

    public MunicipalityTwice(String municipality) {
        super(municipality);
    }
}
