package nl.mgr.providers;

import nl.mgr.kernel.Refusal;

/** Mail goes to an address. */
public class ContactMailWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public ContactMailWrong(String typed) {
        super(typed);
    }
}
