package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** One price per line and municipality on any day. */
public class TariffOverlaps extends Refusal {

    private static final long serialVersionUID = 1L;

    public TariffOverlaps(String municipality, LocalDate from) {
        super(municipality, from);
    }
}
