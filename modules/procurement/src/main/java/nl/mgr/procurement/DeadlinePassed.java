package nl.mgr.procurement;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A tender is published before its last day to apply. */
public class DeadlinePassed extends Refusal {

    private static final long serialVersionUID = 1L;

    public DeadlinePassed(LocalDate deadline) {
        super(deadline);
    }
}
