package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A list is carried out as it stands, or not at all: one of its documents may not go any more. */
public class ListedNotDue extends Refusal {

    private static final long serialVersionUID = 1L;

    public ListedNotDue(int number, String title) {
        super(number, title);
    }
}
