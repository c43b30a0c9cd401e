package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A step that is entered has a day: planned or done. */
public class StepWithoutDay extends Refusal {

    private static final long serialVersionUID = 1L;

    public StepWithoutDay(int year) {
        super(String.valueOf(year));
    }
}
