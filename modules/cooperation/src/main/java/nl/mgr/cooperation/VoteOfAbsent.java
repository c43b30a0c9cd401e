package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** Who is not there does not vote. */
public class VoteOfAbsent extends Refusal {

    private static final long serialVersionUID = 1L;

    public VoteOfAbsent(String municipality) {
        super(municipality);
    }
}
