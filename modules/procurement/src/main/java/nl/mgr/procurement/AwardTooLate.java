package nl.mgr.procurement;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A contract has at least one day. */
public class AwardTooLate extends Refusal {

    private static final long serialVersionUID = 1L;

    public AwardTooLate(String lotNumber, LocalDate last) {
        super(lotNumber, last);
    }
}
