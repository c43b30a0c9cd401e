package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A budget is shared by a key, so it has one. */
public class BudgetWithoutKey extends Refusal {

    private static final long serialVersionUID = 1L;

    public BudgetWithoutKey(String budget) {
        super(budget);
    }
}
