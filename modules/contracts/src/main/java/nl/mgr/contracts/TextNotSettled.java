package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Contracts stand on settled texts. */
public class TextNotSettled extends Refusal {

    private static final long serialVersionUID = 1L;

    public TextNotSettled(String text) {
        super(text);
    }
}
