package nl.mgr.providers;

import nl.mgr.kernel.Refusal;

/** The check digits of a bank account number hold. */
public class IbanWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public IbanWrong(String typed) {
        super(typed);
    }
}
