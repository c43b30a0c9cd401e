package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A text for one law is for contracts of that law. */
public class TextOfOtherLaw extends Refusal {

    private static final long serialVersionUID = 1L;

    public TextOfOtherLaw(String text, String contract) {
        super(text, contract);
    }
}
