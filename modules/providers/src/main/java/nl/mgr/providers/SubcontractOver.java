package nl.mgr.providers;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** There is no consent for days that have passed. */
public class SubcontractOver extends Refusal {

    private static final long serialVersionUID = 1L;

    public SubcontractOver(String name, LocalDate through) {
        super(name, through);
    }
}
