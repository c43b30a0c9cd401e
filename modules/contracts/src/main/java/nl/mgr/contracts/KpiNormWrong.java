package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A norm is a value of its unit. */
public class KpiNormWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public KpiNormWrong(int least, int most) {
        super(least, most);
    }
}
