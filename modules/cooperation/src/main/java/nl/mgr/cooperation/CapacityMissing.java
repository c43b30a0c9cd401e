package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** Who signs tells in which capacity. */
public class CapacityMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public CapacityMissing(String number) {
        super(number);
    }
}
