package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A reaction says something, in at most two thousand characters. */
public class ReactionWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public ReactionWrong(int length) {
        super(length);
    }
}
