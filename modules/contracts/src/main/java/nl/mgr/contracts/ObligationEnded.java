package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** An obligation ends once. */
public class ObligationEnded extends Refusal {

    private static final long serialVersionUID = 1L;

    public ObligationEnded(String contract, LocalDate on) {
        super(contract, on);
    }
}
