package nl.mgr.providers;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A subcontractor is asked for once at a time. */
public class SubcontractWaits extends Refusal {

    private static final long serialVersionUID = 1L;

    public SubcontractWaits(String name, LocalDate since) {
        super(name, since);
    }
}
