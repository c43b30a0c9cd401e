package nl.mgr.providers;

import nl.mgr.kernel.Refusal;

/** What is said of two providers has a reason. */
public class MergerUnsaid extends Refusal {

    private static final long serialVersionUID = 1L;

    public MergerUnsaid() {
        super();
    }
}
