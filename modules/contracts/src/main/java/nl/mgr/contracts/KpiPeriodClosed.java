package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A period is entered once, when it is over. */
public class KpiPeriodClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    public KpiPeriodClosed(LocalDate from, String name) {
        super(from, name);
    }
}
