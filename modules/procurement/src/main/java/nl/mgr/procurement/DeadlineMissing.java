package nl.mgr.procurement;

import nl.mgr.kernel.Refusal;

/** Who chooses between applications says until when providers apply. */
public class DeadlineMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public DeadlineMissing(String number) {
        super(number);
    }
}
