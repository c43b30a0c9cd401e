package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A line holds for a municipality within the days of its contract. */
public class LineOutsideContract extends Refusal {

    private static final long serialVersionUID = 1L;

    public LineOutsideContract(String municipality, LocalDate from) {
        super(municipality, from);
    }
}
