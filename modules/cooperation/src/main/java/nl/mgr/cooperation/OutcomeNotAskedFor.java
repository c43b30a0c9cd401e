package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** The outcome belongs to what was asked: a decision, an advice, or to take note. */
public class OutcomeNotAskedFor extends Refusal {

    private static final long serialVersionUID = 1L;

    public OutcomeNotAskedFor(String title) {
        super(title);
    }
}
