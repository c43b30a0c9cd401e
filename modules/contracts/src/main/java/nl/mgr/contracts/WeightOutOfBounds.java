package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** The weight of wages is a share of the whole. */
public class WeightOutOfBounds extends Refusal {

    private static final long serialVersionUID = 1L;

    public WeightOutOfBounds(String weight) {
        super(weight);
    }
}
