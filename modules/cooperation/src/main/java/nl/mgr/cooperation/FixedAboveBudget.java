package nl.mgr.cooperation;

import nl.mgr.kernel.Money;
import nl.mgr.kernel.Refusal;

/** Fixed amounts together are at most the budget. */
public class FixedAboveBudget extends Refusal {

    private static final long serialVersionUID = 1L;

    public FixedAboveBudget(String budget, Money fixed, Money amount) {
        super(budget, fixed, amount);
    }
}
