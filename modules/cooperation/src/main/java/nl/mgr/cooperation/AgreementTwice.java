package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A municipality has one agreement per module at a time. */
public class AgreementTwice extends Refusal {

    private static final long serialVersionUID = 1L;

    public AgreementTwice(String municipality, String module, String number) {
        super(municipality, module, number);
    }
}
