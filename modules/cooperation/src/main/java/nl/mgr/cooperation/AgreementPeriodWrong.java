package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** An agreement begins before it ends, and ends sooner only from today on. */
public class AgreementPeriodWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public AgreementPeriodWrong(LocalDate day) {
        super(day);
    }
}
