package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** The weights of a key are 100 percent together. */
public class KeyWeightsNotWhole extends Refusal {

    private static final long serialVersionUID = 1L;

    public KeyWeightsNotWhole(String budget, long sum) {
        super(budget, sum);
    }
}
