package nl.mgr.procurement;

import nl.mgr.kernel.Refusal;

/** Providers know beforehand what they must meet. */
public class TermsMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public TermsMissing(String number) {
        super(number);
    }
}
