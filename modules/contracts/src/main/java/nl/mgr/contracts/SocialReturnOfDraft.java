package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Nothing is owed for a contract that nobody signed. */
public class SocialReturnOfDraft extends Refusal {

    private static final long serialVersionUID = 1L;

    public SocialReturnOfDraft(String contract) {
        super(contract);
    }
}
