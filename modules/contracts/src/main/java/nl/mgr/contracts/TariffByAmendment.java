package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Tariffs of a signed contract change by an amendment or an indexation. */
public class TariffByAmendment extends Refusal {

    private static final long serialVersionUID = 1L;

    public TariffByAmendment(String contract) {
        super(contract);
    }
}
