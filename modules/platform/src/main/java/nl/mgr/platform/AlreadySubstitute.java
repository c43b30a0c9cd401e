package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** Somebody stands in for the same colleague already, on some of the same days. */
public class AlreadySubstitute extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadySubstitute(String name) {
        super(name);
    }
}
