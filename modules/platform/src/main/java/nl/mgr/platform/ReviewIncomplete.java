package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** Whoever signs has looked at everybody. */
public class ReviewIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param first name of the first who was not looked at */
    public ReviewIncomplete(String first, int many) {
        super(first, many);
    }
}
