package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** Tariffs and municipalities do not change in the past. */
public class AmendmentTooEarly extends Refusal {

    private static final long serialVersionUID = 1L;

    public AmendmentTooEarly(LocalDate effective, LocalDate earliest) {
        super(effective, earliest);
    }
}
