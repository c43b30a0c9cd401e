package nl.mgr.providers;

import nl.mgr.kernel.Refusal;

/** Who refuses says why. */
public class EvidenceReasonMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public EvidenceReasonMissing(String kind) {
        super(kind);
    }
}
