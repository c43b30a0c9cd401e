package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Where a line came from is recorded once. */
public class OriginIsKnown extends Refusal {

    private static final long serialVersionUID = 1L;

    public OriginIsKnown(String contractNumber) {
        super(contractNumber);
    }
}
