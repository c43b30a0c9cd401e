package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** An agreement goes from draft to offered to signed; nothing of it changes after that. */
public class AgreementOutOfTurn extends Refusal {

    private static final long serialVersionUID = 1L;

    private final ServiceAgreements.State state;

    public AgreementOutOfTurn(String number, ServiceAgreements.State state) {
        super(number);
        this.state = state;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + state.code();
    }
}
