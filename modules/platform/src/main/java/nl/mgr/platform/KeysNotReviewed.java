package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** Whoever signs has said of each key whether it stays. */
public class KeysNotReviewed extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param first name of the first of which it was not said */
    public KeysNotReviewed(String first, int many) {
        super(first, many);
    }
}
