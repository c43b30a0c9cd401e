package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** What is noted was agreed before. */
public class DeviationDatedAhead extends Refusal {

    private static final long serialVersionUID = 1L;

    public DeviationDatedAhead(LocalDate agreed, LocalDate today) {
        super(agreed, today);
    }
}
