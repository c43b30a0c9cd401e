package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** What is done was done today or before. */
public class StepNotDoneYet extends Refusal {

    private static final long serialVersionUID = 1L;

    public StepNotDoneYet(LocalDate day) {
        super(day);
    }
}
