package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** What was measured is a value of the unit. */
public class KpiValueWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public KpiValueWrong(int least, int most) {
        super(least, most);
    }
}
