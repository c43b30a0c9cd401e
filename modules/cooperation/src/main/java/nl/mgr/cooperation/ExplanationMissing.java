package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** What did not go as agreed is explained. */
public class ExplanationMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ExplanationMissing(String number) {
        super(number);
    }
}
