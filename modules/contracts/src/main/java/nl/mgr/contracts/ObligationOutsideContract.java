package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** What is due falls within its contract. */
public class ObligationOutsideContract extends Refusal {

    private static final long serialVersionUID = 1L;

    public ObligationOutsideContract(LocalDate first, String contract) {
        super(first, contract);
    }
}
