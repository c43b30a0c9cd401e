package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Nothing is declared under a contract that nobody signed. */
public class ControlOfDraft extends Refusal {

    private static final long serialVersionUID = 1L;

    public ControlOfDraft(String contract) {
        super(contract);
    }
}
