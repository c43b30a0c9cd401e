package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** Nothing is decided before those who have a seat were called. */
public class MeetingNotCalled extends Refusal {

    private static final long serialVersionUID = 1L;

    public MeetingNotCalled(String body, LocalDate day) {
        super(body, day);
    }
}
