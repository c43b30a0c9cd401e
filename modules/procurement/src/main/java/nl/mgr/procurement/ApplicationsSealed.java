package nl.mgr.procurement;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** Where a choice is made, nobody judges before the last day to apply has passed. */
public class ApplicationsSealed extends Refusal {

    private static final long serialVersionUID = 1L;

    public ApplicationsSealed(LocalDate deadline) {
        super(deadline);
    }
}
