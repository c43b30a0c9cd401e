package nl.mgr.cooperation;

import nl.mgr.kernel.Money;
import nl.mgr.kernel.Refusal;

/** What the fixed amounts of a key leave is shared by its other parts; without those nothing may be left. */
public class KeyLeavesRest extends Refusal {

    private static final long serialVersionUID = 1L;

    public KeyLeavesRest(String budget, Money rest) {
        super(budget, rest);
    }
}
