package nl.mgr.monitoring;

import java.time.LocalDate;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.Refusal;

/** A month can be settled only after providers had their time to deliver. */
public class MonthNotDue extends Refusal {

    private static final long serialVersionUID = 1L;

    public MonthNotDue(Month month, LocalDate due) {
        super(month, due);
    }
}
