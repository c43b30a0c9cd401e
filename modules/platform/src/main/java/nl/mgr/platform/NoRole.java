package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A member without any role could do nothing; ending the membership says the same. */
public class NoRole extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoRole() {
        super();
    }
}
