package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A provider has time for its view. */
public class ControlHearingTooShort extends Refusal {

    private static final long serialVersionUID = 1L;

    public ControlHearingTooShort(int days, LocalDate first) {
        super(days, first);
    }
}
