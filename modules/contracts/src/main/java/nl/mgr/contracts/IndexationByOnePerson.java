package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Who puts a run before others does not approve it. */
public class IndexationByOnePerson extends Refusal {

    private static final long serialVersionUID = 1L;

    public IndexationByOnePerson(String number) {
        super(number);
    }
}
