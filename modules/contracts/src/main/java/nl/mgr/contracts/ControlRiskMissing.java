package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A check follows from an analysis of risks (Regeling Jeugdwet 6b.3). */
public class ControlRiskMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ControlRiskMissing(String number) {
        super(number);
    }
}
