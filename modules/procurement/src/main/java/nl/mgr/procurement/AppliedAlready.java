package nl.mgr.procurement;

import nl.mgr.kernel.Refusal;

/** A provider applies once for a lot. */
public class AppliedAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    public AppliedAlready(String number) {
        super(number);
    }
}
