package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** Who sends a destruction list back says why, and not at length. */
public class DestructionReasonWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public DestructionReasonWrong(int length, int most) {
        super(length, most);
    }
}
