package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** An amendment changes lines of its own contract. */
public class LineOfAnotherContract extends Refusal {

    private static final long serialVersionUID = 1L;

    public LineOfAnotherContract(String contract) {
        super(contract);
    }
}
