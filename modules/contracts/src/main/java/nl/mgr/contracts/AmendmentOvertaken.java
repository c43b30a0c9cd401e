package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** What was put before the parties must still be so when it is signed. */
public class AmendmentOvertaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public AmendmentOvertaken(int number, String what, Object then, Object now) {
        super(number, what, then, now);
    }
}
