package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A meeting is closed when every item has its outcome. */
public class ItemWithoutOutcome extends Refusal {

    private static final long serialVersionUID = 1L;

    public ItemWithoutOutcome(String title) {
        super(title);
    }
}
