package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A request is on one agenda at a time for the same question. */
public class RequestOnAgendaAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    public RequestOnAgendaAlready(String body, LocalDate day) {
        super(body, day);
    }
}
