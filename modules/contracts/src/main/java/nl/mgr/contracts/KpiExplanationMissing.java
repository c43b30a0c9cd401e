package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Who misses a norm says why. */
public class KpiExplanationMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public KpiExplanationMissing(String name) {
        super(name);
    }
}
