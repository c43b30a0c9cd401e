package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Files are looked at only when that is needed (Regeling Jeugdwet 6b.5). */
public class ControlNecessityMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ControlNecessityMissing(String number) {
        super(number);
    }
}
