package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Of whoever signed it is told by what they may: a mandate, or an extract of the trade register. */
public class AuthorityUntold extends Refusal {

    private static final long serialVersionUID = 1L;

    public AuthorityUntold() {
        super();
    }
}
