package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** Municipalities choose submodules: a module without any can not be chosen. */
public class ModuleWithoutSubmodule extends Refusal {

    private static final long serialVersionUID = 1L;

    public ModuleWithoutSubmodule(String module) {
        super(module);
    }
}
