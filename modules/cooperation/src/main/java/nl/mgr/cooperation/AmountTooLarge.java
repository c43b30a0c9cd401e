package nl.mgr.cooperation;

import nl.mgr.kernel.Money;
import nl.mgr.kernel.Refusal;

/** A budget above {@link Budgets#MOST} is a slip of the pen. */
public class AmountTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    public AmountTooLarge(String what, Money most) {
        super(what, most);
    }
}
