package nl.mgr.providers;

import nl.mgr.kernel.Refusal;

/** A phone has a number. */
public class ContactPhoneWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public ContactPhoneWrong(String typed) {
        super(typed);
    }
}
