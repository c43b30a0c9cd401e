package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** Who is there votes for or against, or abstains. */
public class VoteMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public VoteMissing(String municipality) {
        super(municipality);
    }
}
