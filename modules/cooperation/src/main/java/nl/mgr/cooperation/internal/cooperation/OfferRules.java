package nl.mgr.cooperation.internal.cooperation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.mgr.cooperation.CooperationDetails.OfferedModule;
import nl.mgr.cooperation.ModuleBeforeFounding;
import nl.mgr.cooperation.ModuleHasEnded;
import nl.mgr.cooperation.ModuleOpensNothing;
import nl.mgr.cooperation.ModuleWithoutSubmodule;
import nl.mgr.cooperation.NewModule;
import nl.mgr.cooperation.NewModule.NewSubmodule;
import nl.mgr.cooperation.SubmoduleNotOffered;
import nl.mgr.cooperation.SubmoduleTwice;

/** What a module that is offered must be. */
final class OfferRules {

    private OfferRules() {}

    static void check(NewModule module, LocalDate founded) {
        if (module.softwareModules().isEmpty()) {
            throw new ModuleOpensNothing(module.name());
        }
        if (module.submodules().isEmpty()) {
            throw new ModuleWithoutSubmodule(module.name());
        }
        if (module.period().from().isBefore(founded)) {
            throw new ModuleBeforeFounding(module.period().from(), founded);
        }
        Set<String> names = new HashSet<>();
        for (NewSubmodule submodule : module.submodules()) {
            if (!names.add(submodule.name().toLowerCase(Locale.ROOT))) {
                throw new SubmoduleTwice(submodule.name());
            }
        }
    }

    static void checkExtension(OfferedModule module, NewSubmodule submodule) {
        if (module.submodules().stream().anyMatch(one -> one.name().equalsIgnoreCase(submodule.name()))) {
            throw new SubmoduleTwice(submodule.name());
        }
        LocalDate from = submodule.period().from();
        LocalDate until = module.period().until();
        if (from.isBefore(module.period().from())) {
            throw new SubmoduleNotOffered(module.name(), from);
        }
        if (until != null && !from.isBefore(until)) {
            throw new ModuleHasEnded(module.name(), until);
        }
    }
}
