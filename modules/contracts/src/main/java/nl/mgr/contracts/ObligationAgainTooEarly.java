package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A provider gets time to deliver again. */
public class ObligationAgainTooEarly extends Refusal {

    private static final long serialVersionUID = 1L;

    public ObligationAgainTooEarly(LocalDate again, LocalDate today) {
        super(again, today);
    }
}
