package nl.mgr.kernel.internal.migration;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.mgr.kernel.MgrModule;
import nl.mgr.kernel.Modules;

/** Collects the descriptors of the modules that are on the class path. */
@Dependent
class PresentModules {

    @Produces
    @Singleton
    Modules modules(@Any Instance<MgrModule> descriptors) {
        return new Modules(descriptors.stream().toList());
    }
}
