package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A sample has a size and a way in which it is drawn. */
public class ControlSampleWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public ControlSampleWrong() {
        super();
    }
}
