package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** Who delivers does not judge. */
public class ObligationByOnePerson extends Refusal {

    private static final long serialVersionUID = 1L;

    public ObligationByOnePerson(LocalDate due) {
        super(due);
    }
}
