package nl.mgr.providers;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** What ends by its term is not ended after it. */
public class SubcontractEndsLater extends Refusal {

    private static final long serialVersionUID = 1L;

    public SubcontractEndsLater(LocalDate lastDay, LocalDate through) {
        super(lastDay, through);
    }
}
