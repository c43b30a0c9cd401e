package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A module opens some part of the platform. */
public class ModuleOpensNothing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ModuleOpensNothing(String module) {
        super(module);
    }
}
