package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A contract is signed with at least one line, and each line for at least one municipality. */
public class ContractIsEmpty extends Refusal {

    private static final long serialVersionUID = 1L;

    public ContractIsEmpty(String number) {
        super(number);
    }
}
