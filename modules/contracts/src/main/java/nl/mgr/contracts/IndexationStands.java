package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** What was put before others does not change any more, and each step follows one other. */
public class IndexationStands extends Refusal {

    private static final long serialVersionUID = 1L;

    public IndexationStands(String number, String status) {
        super(number, status);
    }
}
