package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** An exception is of a contract, a product or a municipality. */
public class ExceptionOfNothing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ExceptionOfNothing(String number) {
        super(number);
    }
}
