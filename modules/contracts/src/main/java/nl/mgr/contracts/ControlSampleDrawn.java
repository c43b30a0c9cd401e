package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A sample is drawn once. */
public class ControlSampleDrawn extends Refusal {

    private static final long serialVersionUID = 1L;

    public ControlSampleDrawn(String number) {
        super(number);
    }
}
