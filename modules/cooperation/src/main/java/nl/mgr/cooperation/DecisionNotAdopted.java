package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** Nothing rests on what a body did not adopt. */
public class DecisionNotAdopted extends Refusal {

    private static final long serialVersionUID = 1L;

    public DecisionNotAdopted(String number, String body) {
        super(number, body);
    }
}
