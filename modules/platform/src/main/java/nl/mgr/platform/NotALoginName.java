package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** What cannot be a log-in name. */
public class NotALoginName extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotALoginName(String typed) {
        super(typed);
    }
}
