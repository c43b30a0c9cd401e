package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** Mail cannot be sent to what was typed. */
public class NotAMailAddress extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotAMailAddress(String typed) {
        super(typed);
    }
}
