package nl.mgr.providers.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.kernel.MgrModule;

@ApplicationScoped
class ProvidersModule implements MgrModule {

    @Override
    public String id() {
        return "providers";
    }

    @Override
    public String addressPrefix() {
        return "aanbieders";
    }

    @Override
    public List<String> dependsOn() {
        return List.of("kernel", "platform", "cooperation");
    }

    @Override
    public boolean participatory() {
        return true;
    }
}
