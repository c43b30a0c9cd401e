package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A contract is named by its number. */
public class ContractUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    public ContractUnknown(String number) {
        super(number);
    }
}
