package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** Each party signs once. */
public class SignedAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    public SignedAlready(String number) {
        super(number);
    }
}
