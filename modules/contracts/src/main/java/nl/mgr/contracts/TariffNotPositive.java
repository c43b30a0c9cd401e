package nl.mgr.contracts;

import nl.mgr.kernel.Money;
import nl.mgr.kernel.Refusal;

/** A price is more than nothing. */
public class TariffNotPositive extends Refusal {

    private static final long serialVersionUID = 1L;

    public TariffNotPositive(Money amount) {
        super(amount.euros());
    }
}
