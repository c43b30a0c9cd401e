package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** What was published does not change; a change is a new version. */
public class CatalogueFrozen extends Refusal {

    private static final long serialVersionUID = 1L;

    public CatalogueFrozen(long number) {
        super(number);
    }
}
