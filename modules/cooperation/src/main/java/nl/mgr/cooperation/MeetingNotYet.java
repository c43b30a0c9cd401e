package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** Nothing is decided before the day of the meeting. */
public class MeetingNotYet extends Refusal {

    private static final long serialVersionUID = 1L;

    public MeetingNotYet(String body, LocalDate day) {
        super(body, day);
    }
}
