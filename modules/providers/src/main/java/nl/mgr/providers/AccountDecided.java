package nl.mgr.providers;

import nl.mgr.kernel.Refusal;

/** An account is decided on once. */
public class AccountDecided extends Refusal {

    private static final long serialVersionUID = 1L;

    public AccountDecided(String by) {
        super(by);
    }
}
