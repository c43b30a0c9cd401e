package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A request says what for. */
public class RequestExplanationMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public RequestExplanationMissing(String submodule) {
        super(submodule);
    }
}
