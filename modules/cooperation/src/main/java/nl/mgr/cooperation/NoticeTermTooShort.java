package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** Leaving takes the notice term of the module, counted from the decision, unless the decision waives it. */
public class NoticeTermTooShort extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoticeTermTooShort(String module, int months, LocalDate earliest) {
        super(module, months, earliest);
    }
}
