package nl.mgr.providers;

import nl.mgr.kernel.Refusal;

/** Evidence is judged once. */
public class EvidenceJudged extends Refusal {

    private static final long serialVersionUID = 1L;

    public EvidenceJudged(String kind, String by) {
        super(kind, by);
    }
}
