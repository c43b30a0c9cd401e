package nl.mgr.procurement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.kernel.MgrModule;

@ApplicationScoped
class ProcurementModule implements MgrModule {

    @Override
    public String id() {
        return "procurement";
    }

    @Override
    public String addressPrefix() {
        return "inkoop";
    }

    @Override
    public List<String> dependsOn() {
        return List.of("kernel", "platform", "cooperation", "providers", "contracts");
    }

    @Override
    public boolean participatory() {
        return true;
    }
}
