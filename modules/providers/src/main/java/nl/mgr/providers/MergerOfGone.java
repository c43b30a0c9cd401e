package nl.mgr.providers;

import nl.mgr.kernel.Refusal;

/** Who went up into another does not do so again. */
public class MergerOfGone extends Refusal {

    private static final long serialVersionUID = 1L;

    public MergerOfGone(String name) {
        super(name);
    }
}
