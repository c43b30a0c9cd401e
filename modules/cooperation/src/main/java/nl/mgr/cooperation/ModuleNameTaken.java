package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** Within one cooperation each module has its own name. */
public class ModuleNameTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public ModuleNameTaken(String name) {
        super(name);
    }
}
