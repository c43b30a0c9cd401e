package nl.mgr.providers;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A registration begins before it ends. */
public class AgbDatesWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public AgbDatesWrong(LocalDate lastDay, LocalDate from) {
        super(lastDay, from);
    }
}
