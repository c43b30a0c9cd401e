package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** One exception for the same contract, product and municipality. */
public class ExceptionTwice extends Refusal {

    private static final long serialVersionUID = 1L;

    public ExceptionTwice(String number) {
        super(number);
    }
}
