package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A line that holds in a municipality has a price there on every day. */
public class TariffMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public TariffMissing(String productCode, String municipality, LocalDate day) {
        super(productCode, municipality, day);
    }
}
