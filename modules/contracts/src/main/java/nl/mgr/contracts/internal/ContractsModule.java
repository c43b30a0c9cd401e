package nl.mgr.contracts.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.kernel.MgrModule;

@ApplicationScoped
class ContractsModule implements MgrModule {

    @Override
    public String id() {
        return "contracts";
    }

    @Override
    public String addressPrefix() {
        return "contracten";
    }

    @Override
    public List<String> dependsOn() {
        return List.of("kernel", "platform", "cooperation", "providers");
    }

    @Override
    public boolean participatory() {
        return true;
    }
}
