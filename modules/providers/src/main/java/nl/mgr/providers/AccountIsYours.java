package nl.mgr.providers;

import nl.mgr.kernel.Refusal;

/** Four eyes: who proposes an account does not approve it. */
public class AccountIsYours extends Refusal {

    private static final long serialVersionUID = 1L;

    public AccountIsYours(String provider) {
        super(provider);
    }
}
