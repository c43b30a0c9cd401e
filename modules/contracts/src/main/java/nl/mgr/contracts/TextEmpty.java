package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Nobody settles a text that says nothing. */
public class TextEmpty extends Refusal {

    private static final long serialVersionUID = 1L;

    public TextEmpty(String text) {
        super(text);
    }
}
