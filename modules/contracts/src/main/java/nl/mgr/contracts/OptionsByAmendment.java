package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** What a signed contract says about its extension changes with an amendment only. */
public class OptionsByAmendment extends Refusal {

    private static final long serialVersionUID = 1L;

    public OptionsByAmendment(String contract) {
        super(contract);
    }
}
