package nl.mgr.ui;

import nl.mgr.kernel.Refusal;

/** Rows that are chosen one by one stand in the address, which is limited. */
public class TooManyOneByOne extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooManyOneByOne(int chosen, int most) {
        super(chosen, most);
    }
}
