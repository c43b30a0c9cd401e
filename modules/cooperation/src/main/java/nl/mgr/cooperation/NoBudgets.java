package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** Contributions of a year are worked out from its budgets. */
public class NoBudgets extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoBudgets(int year) {
        super(String.valueOf(year));
    }
}
