package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** Something is admitted, or nothing was meant. */
public class NoMunicipalityChosen extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoMunicipalityChosen() {
        super();
    }
}
