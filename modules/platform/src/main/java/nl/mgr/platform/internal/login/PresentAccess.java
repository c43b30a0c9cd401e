package nl.mgr.platform.internal.login;

import java.util.Set;
import java.util.TreeSet;
import nl.mgr.kernel.MgrModule;
import nl.mgr.kernel.ModuleAccess;
import nl.mgr.kernel.Modules;

/** Modules that nobody opts into exist for every member; the others by participation, when they are installed. */
record PresentAccess(Modules modules) {

    ModuleAccess of(ModuleAccess participation) {
        Set<String> ids = new TreeSet<>();
        for (MgrModule module : modules.inOrder()) {
            if (!module.participatory() || participation.modules().contains(module.id())) {
                ids.add(module.id());
            }
        }
        return new ModuleAccess(ids, participation.domains());
    }
}
