package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A code names one body. */
public class BodyCodeTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public BodyCodeTaken(String code, String name) {
        super(code, name);
    }
}
