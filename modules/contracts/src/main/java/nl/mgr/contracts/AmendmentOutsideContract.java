package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** An amendment takes effect while its contract holds. */
public class AmendmentOutsideContract extends Refusal {

    private static final long serialVersionUID = 1L;

    public AmendmentOutsideContract(LocalDate effective, LocalDate first) {
        super(effective, first);
    }
}
