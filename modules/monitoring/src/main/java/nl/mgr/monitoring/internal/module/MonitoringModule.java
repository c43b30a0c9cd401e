package nl.mgr.monitoring.internal.module;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.kernel.MgrModule;

@ApplicationScoped
class MonitoringModule implements MgrModule {

    @Override
    public String id() {
        return "monitoring";
    }

    @Override
    public String addressPrefix() {
        return "leveringen";
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
