package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A run that changes no tariff is not put before anybody. */
public class IndexationEmpty extends Refusal {

    private static final long serialVersionUID = 1L;

    public IndexationEmpty(String number) {
        super(number);
    }
}
