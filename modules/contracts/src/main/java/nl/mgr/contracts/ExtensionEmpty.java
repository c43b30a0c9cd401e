package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** An extension is of at least one contract. */
public class ExtensionEmpty extends Refusal {

    private static final long serialVersionUID = 1L;

    public ExtensionEmpty(LocalDate ends) {
        super(ends);
    }
}
