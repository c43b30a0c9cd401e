package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Only a signed contract can end. */
public class ContractNotSigned extends Refusal {

    private static final long serialVersionUID = 1L;

    public ContractNotSigned(String number) {
        super(number);
    }
}
