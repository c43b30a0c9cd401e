package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A code is closed from today on at the earliest: running use stays valid. */
public class ProductClosedInThePast extends Refusal {

    private static final long serialVersionUID = 1L;

    public ProductClosedInThePast(ProductCode code, LocalDate last) {
        super(code.text(), last);
    }
}
