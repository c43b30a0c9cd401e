package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** Of a year that is closed no budget, key or contribution changes. */
public class BudgetYearClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    public BudgetYearClosed(int year) {
        super(String.valueOf(year));
    }
}
