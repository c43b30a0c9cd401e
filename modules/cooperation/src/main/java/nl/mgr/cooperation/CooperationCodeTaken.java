package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** Codes of cooperations stand in log-in names and are unique. */
public class CooperationCodeTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public CooperationCodeTaken(String code) {
        super(code);
    }
}
