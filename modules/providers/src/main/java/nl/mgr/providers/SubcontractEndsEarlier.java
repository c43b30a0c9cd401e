package nl.mgr.providers;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** What has been is not undone. */
public class SubcontractEndsEarlier extends Refusal {

    private static final long serialVersionUID = 1L;

    public SubcontractEndsEarlier(LocalDate lastDay, LocalDate today) {
        super(lastDay, today);
    }
}
