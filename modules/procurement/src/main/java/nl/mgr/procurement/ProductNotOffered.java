package nl.mgr.procurement;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A product may be used anew on the first day of the contracts. */
public class ProductNotOffered extends Refusal {

    private static final long serialVersionUID = 1L;

    public ProductNotOffered(String productCode, LocalDate day) {
        super(productCode, day);
    }
}
