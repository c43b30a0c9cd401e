package nl.mgr.procurement;

import nl.mgr.kernel.Refusal;

/** Providers apply while a lot is open. */
public class LotNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    public LotNotOpen(String number) {
        super(number);
    }
}
