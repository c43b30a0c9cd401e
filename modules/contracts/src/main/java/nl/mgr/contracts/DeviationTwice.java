package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** An article has one deviation at a time. */
public class DeviationTwice extends Refusal {

    private static final long serialVersionUID = 1L;

    public DeviationTwice(String number, String contract) {
        super(number, contract);
    }
}
