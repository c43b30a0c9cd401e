package nl.mgr.ui.internal.module;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.kernel.MgrModule;
import org.jspecify.annotations.Nullable;

/** Templates, tags and formats: no tables and no addresses of its own. */
@ApplicationScoped
class UiModule implements MgrModule {

    @Override
    public String id() {
        return "ui";
    }

    @Override
    public @Nullable String addressPrefix() {
        return null;
    }

    @Override
    public List<String> dependsOn() {
        return List.of("kernel");
    }

    @Override
    public boolean schema() {
        return false;
    }
}
