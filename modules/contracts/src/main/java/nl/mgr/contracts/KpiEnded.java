package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** An indicator ends once. */
public class KpiEnded extends Refusal {

    private static final long serialVersionUID = 1L;

    public KpiEnded(String name, LocalDate on) {
        super(name, on);
    }
}
