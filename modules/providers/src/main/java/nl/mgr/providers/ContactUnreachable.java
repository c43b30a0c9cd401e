package nl.mgr.providers;

import nl.mgr.kernel.Refusal;

/** Who cannot be reached is no contact. */
public class ContactUnreachable extends Refusal {

    private static final long serialVersionUID = 1L;

    public ContactUnreachable(String function) {
        super(function);
    }
}
