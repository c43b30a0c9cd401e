package nl.mgr.providers;

import nl.mgr.kernel.Refusal;

/** One merger of a provider waits at a time. */
public class MergerWaits extends Refusal {

    private static final long serialVersionUID = 1L;

    public MergerWaits(String name) {
        super(name);
    }
}
