package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A signature has a name and a function. */
public class SignatureIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;

    public SignatureIncomplete() {
        super();
    }
}
