package nl.mgr.kernel.internal.migration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.kernel.MgrModule;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class KernelModule implements MgrModule {

    @Override
    public String id() {
        return "kernel";
    }

    @Override
    public @Nullable String addressPrefix() {
        return null;
    }

    @Override
    public List<String> dependsOn() {
        return List.of();
    }
}
