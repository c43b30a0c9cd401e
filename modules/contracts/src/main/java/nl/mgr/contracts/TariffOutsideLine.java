package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A price is set where and when the line holds. */
public class TariffOutsideLine extends Refusal {

    private static final long serialVersionUID = 1L;

    public TariffOutsideLine(String municipality, LocalDate from) {
        super(municipality, from);
    }
}
