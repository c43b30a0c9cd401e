package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** What was looked at is a sample. */
public class ControlSampleMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ControlSampleMissing(String number) {
        super(number);
    }
}
