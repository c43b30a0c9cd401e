package nl.mgr.providers;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** Consent comes before the work. */
public class SubcontractDatedBack extends Refusal {

    private static final long serialVersionUID = 1L;

    public SubcontractDatedBack(LocalDate from, LocalDate today) {
        super(from, today);
    }
}
