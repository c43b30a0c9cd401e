package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** Within a module each submodule has its own name. */
public class SubmoduleTwice extends Refusal {

    private static final long serialVersionUID = 1L;

    public SubmoduleTwice(String submodule) {
        super(submodule);
    }
}
