package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** Who has no seat that votes on the day of the meeting, or takes no part by then, has no vote. */
public class VoteOfNonMember extends Refusal {

    private static final long serialVersionUID = 1L;

    public VoteOfNonMember(String municipality, String body, LocalDate day) {
        super(municipality, body, day);
    }
}
