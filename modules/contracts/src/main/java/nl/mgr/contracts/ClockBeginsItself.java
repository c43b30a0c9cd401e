package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** The days of this term follow from the contract; nobody notes that it begins. */
public class ClockBeginsItself extends Refusal {

    private static final long serialVersionUID = 1L;

    public ClockBeginsItself(String rule) {
        super(rule);
    }
}
