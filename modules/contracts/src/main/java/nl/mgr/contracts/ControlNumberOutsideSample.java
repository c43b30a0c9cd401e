package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Findings are of the sample. */
public class ControlNumberOutsideSample extends Refusal {

    private static final long serialVersionUID = 1L;

    public ControlNumberOutsideSample(long most) {
        super(most);
    }
}
