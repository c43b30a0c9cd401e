package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** Nobody is called to a meeting about nothing. */
public class AgendaEmpty extends Refusal {

    private static final long serialVersionUID = 1L;

    public AgendaEmpty(String body, LocalDate day) {
        super(body, day);
    }
}
