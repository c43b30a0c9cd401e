package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A run does what was approved: not when tariffs have changed since. */
public class IndexationOvertaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public IndexationOvertaken(String number) {
        super(number);
    }
}
