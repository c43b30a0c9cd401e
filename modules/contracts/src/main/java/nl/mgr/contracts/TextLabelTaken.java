package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Versions of one title have labels of their own. */
public class TextLabelTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public TextLabelTaken(String title, String label) {
        super(title, label);
    }
}
