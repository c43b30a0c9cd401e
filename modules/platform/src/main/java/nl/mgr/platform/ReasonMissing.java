package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** Whoever takes a mail out of the queue says why. */
public class ReasonMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param longest in characters */
    public ReasonMissing(int longest) {
        super(longest);
    }
}
