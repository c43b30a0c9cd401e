package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A value is decided once. */
public class KpiValueDecided extends Refusal {

    private static final long serialVersionUID = 1L;

    public KpiValueDecided(String name, LocalDate from) {
        super(name, from);
    }
}
