package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** The present password is another one. Nothing was changed. */
public class WrongPassword extends Refusal {

    private static final long serialVersionUID = 1L;

    public WrongPassword() {
        super();
    }
}
