package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Part 3 is the same for everybody. */
public class DeviationOfPartThree extends Refusal {

    private static final long serialVersionUID = 1L;

    public DeviationOfPartThree(String number) {
        super(number);
    }
}
