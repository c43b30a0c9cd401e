package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** Only a municipality that is in the cooperation on that day can take part. */
public class NotAParticipantThen extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotAParticipantThen(String municipality, LocalDate date) {
        super(municipality, date);
    }
}
