package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** Too many wrong ones; it takes a while before the next is looked at. */
public class TooManyTries extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooManyTries(long seconds) {
        super(seconds);
    }
}
