package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A body decides when more than its quorum of those who vote is there (Gemeentewet article 20). */
public class QuorumMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public QuorumMissing(String body, long present, long voters, long needed) {
        super(body, present, voters, needed);
    }
}
