package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Nothing changes a signed contract but an amendment. */
public class ContractIsSigned extends Refusal {

    private static final long serialVersionUID = 1L;

    public ContractIsSigned(String number) {
        super(number);
    }
}
