package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** What was held or called off changes no more. */
public class MeetingClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    public MeetingClosed(String body, LocalDate day) {
        super(body, day);
    }
}
