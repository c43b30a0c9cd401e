package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A contract ends today or later, and not before it begins. */
public class ContractEndTooSoon extends Refusal {

    private static final long serialVersionUID = 1L;

    public ContractEndTooSoon(LocalDate last, LocalDate earliest) {
        super(last, earliest);
    }
}
