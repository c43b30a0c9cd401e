package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A body without votes says things by common consent. */
public class BodyDoesNotVote extends Refusal {

    private static final long serialVersionUID = 1L;

    public BodyDoesNotVote(String body) {
        super(body);
    }
}
