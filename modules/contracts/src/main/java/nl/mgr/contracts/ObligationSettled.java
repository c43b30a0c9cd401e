package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** What is due is delivered once and judged once. */
public class ObligationSettled extends Refusal {

    private static final long serialVersionUID = 1L;

    public ObligationSettled(LocalDate due) {
        super(due);
    }
}
