package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A text of an entry has at most so many characters. */
public class EntryTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public EntryTooLong(int length, int most) {
        super(length, most);
    }
}
