package nl.mgr.portal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.kernel.MgrModule;
import org.jspecify.annotations.Nullable;

/** The portal itself: no tables, and addresses at the root. */
@ApplicationScoped
class PortalModule implements MgrModule {

    @Override
    public String id() {
        return "portal";
    }

    @Override
    public @Nullable String addressPrefix() {
        return null;
    }

    @Override
    public List<String> dependsOn() {
        return List.of("ui", "platform");
    }

    @Override
    public boolean schema() {
        return false;
    }
}
