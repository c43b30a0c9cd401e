package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A link for one's own password: whoever sits at one's screen would need no password to get one. */
public class OwnPassword extends Refusal {

    private static final long serialVersionUID = 1L;

    public OwnPassword(String name) {
        super(name);
    }
}
