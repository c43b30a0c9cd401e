package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** Leaving needs something to leave. */
public class DoesNotTakePart extends Refusal {

    private static final long serialVersionUID = 1L;

    public DoesNotTakePart(String municipality, String submodule, LocalDate date) {
        super(municipality, submodule, date);
    }
}
