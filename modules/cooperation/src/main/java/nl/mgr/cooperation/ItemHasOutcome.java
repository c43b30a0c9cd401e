package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** What was said about an item stands. */
public class ItemHasOutcome extends Refusal {

    private static final long serialVersionUID = 1L;

    public ItemHasOutcome(String title, String number) {
        super(title, number);
    }
}
