package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A closed product code is not for new use. */
public class ProductClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    public ProductClosed(ProductCode code, LocalDate day) {
        super(code.text(), day);
    }
}
