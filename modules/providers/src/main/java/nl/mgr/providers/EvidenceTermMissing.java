package nl.mgr.providers;

import nl.mgr.kernel.Refusal;

/** Until when it counts is not known of every kind. */
public class EvidenceTermMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public EvidenceTermMissing(String kind) {
        super(kind);
    }
}
