package nl.mgr.providers;

import nl.mgr.kernel.Refusal;

/** A merger takes two people. */
public class MergerIsYours extends Refusal {

    private static final long serialVersionUID = 1L;

    public MergerIsYours(String name) {
        super(name);
    }
}
