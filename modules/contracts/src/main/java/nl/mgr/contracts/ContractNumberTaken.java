package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A contract number is used once in a cooperation. */
public class ContractNumberTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public ContractNumberTaken(String number) {
        super(number);
    }
}
