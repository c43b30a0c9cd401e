package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A body meets once at a time. */
public class MeetingTwice extends Refusal {

    private static final long serialVersionUID = 1L;

    public MeetingTwice(String body, LocalDate day, String from) {
        super(body, day, from);
    }
}
