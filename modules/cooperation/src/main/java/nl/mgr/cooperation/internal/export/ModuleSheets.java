package nl.mgr.cooperation.internal.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Comparator;
import java.util.List;
import nl.mgr.cooperation.Leaving;
import nl.mgr.cooperation.LeavingExport;
import nl.mgr.platform.TableExport.Sheets;

/** Asks the modules that a submodule opens for their tables, in one transaction of whoever acts. */
@ApplicationScoped
class ModuleSheets {

    @Inject
    @Any
    private Instance<LeavingExport> exports;

    @Transactional(TxType.REQUIRES_NEW)
    void give(Leaving leaving, Sheets target) {
        List<String> opened = leaving.submodule().softwareModules();
        exports.stream()
                .filter(export -> opened.contains(export.softwareModule()))
                .sorted(Comparator.comparingInt(export -> opened.indexOf(export.softwareModule())))
                .forEach(export -> export.give(leaving, target));
    }
}
