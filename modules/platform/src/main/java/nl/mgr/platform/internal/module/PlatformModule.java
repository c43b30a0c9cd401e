package nl.mgr.platform.internal.module;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.kernel.MgrModule;

@ApplicationScoped
class PlatformModule implements MgrModule {

    @Override
    public String id() {
        return "platform";
    }

    @Override
    public String addressPrefix() {
        return "account";
    }

    @Override
    public List<String> dependsOn() {
        return List.of("kernel");
    }
}
