package nl.mgr.ui;

import nl.mgr.kernel.Refusal;

/** One action is about a limited number of rows. */
public class TooManyChosen extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooManyChosen(long fit, int most) {
        super(fit, most);
    }
}
