package nl.mgr.providers;

import java.time.LocalDate;
import nl.mgr.kernel.AgbCode;
import nl.mgr.kernel.Refusal;

/** On one day a code of the AGB register is of one provider. */
public class AgbTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public AgbTaken(AgbCode code, String holder, LocalDate from) {
        super(code.digits(), holder, from);
    }
}
