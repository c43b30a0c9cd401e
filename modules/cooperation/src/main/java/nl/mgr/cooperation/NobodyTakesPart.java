package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A budget is shared by who takes part on at least one day of its year. */
public class NobodyTakesPart extends Refusal {

    private static final long serialVersionUID = 1L;

    public NobodyTakesPart(String budget, int year) {
        super(budget, String.valueOf(year));
    }
}
