package nl.mgr.providers;

import nl.mgr.kernel.Refusal;

/** Who refuses says why. */
public class AccountReasonMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public AccountReasonMissing(String number) {
        super(number);
    }
}
