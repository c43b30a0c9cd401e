package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** Who asks to leave before the notice term says why: a body may waive the term, and has to know. */
public class EarlyLeavingNeedsReason extends Refusal {

    private static final long serialVersionUID = 1L;

    public EarlyLeavingNeedsReason(String module, int months, LocalDate earliest) {
        super(module, months, earliest);
    }
}
