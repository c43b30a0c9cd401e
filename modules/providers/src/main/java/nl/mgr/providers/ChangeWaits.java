package nl.mgr.providers;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** The team checks one change of a provider at a time. */
public class ChangeWaits extends Refusal {

    private static final long serialVersionUID = 1L;

    public ChangeWaits(LocalDate since) {
        super(since);
    }
}
