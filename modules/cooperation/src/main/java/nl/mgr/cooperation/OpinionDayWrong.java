package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** An opinion is sent after the draft came, and received on that day or later, until today. */
public class OpinionDayWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public OpinionDayWrong(LocalDate sent, LocalDate received, LocalDate draft, LocalDate today) {
        super(sent, received, draft, today);
    }
}
