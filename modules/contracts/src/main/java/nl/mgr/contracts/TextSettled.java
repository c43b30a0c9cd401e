package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** What is settled does not change. */
public class TextSettled extends Refusal {

    private static final long serialVersionUID = 1L;

    public TextSettled(String text) {
        super(text);
    }
}
