package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A module that ends takes no submodules for the time after it. */
public class ModuleHasEnded extends Refusal {

    private static final long serialVersionUID = 1L;

    public ModuleHasEnded(String module, LocalDate until) {
        super(module, until);
    }
}
