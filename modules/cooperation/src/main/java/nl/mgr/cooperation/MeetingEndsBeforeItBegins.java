package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A meeting ends after it began, on the same day. */
public class MeetingEndsBeforeItBegins extends Refusal {

    private static final long serialVersionUID = 1L;

    public MeetingEndsBeforeItBegins(String from, String until) {
        super(from, until);
    }
}
