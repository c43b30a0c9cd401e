package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** Somebody works for the organisation already, in the same period. */
public class AlreadyMember extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyMember(String loginName) {
        super(loginName);
    }
}
