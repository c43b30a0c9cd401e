package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A submodule, or the base tasks, has one budget per year. */
public class BudgetTwice extends Refusal {

    private static final long serialVersionUID = 1L;

    public BudgetTwice(String budget, int year) {
        super(budget, String.valueOf(year));
    }
}
