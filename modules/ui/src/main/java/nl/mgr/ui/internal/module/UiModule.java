package nl.mgr.ui.internal.module;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.kernel.MgrModule;

/** Templates, tags and formats, and the pages that explain: no tables. */
@ApplicationScoped
class UiModule implements MgrModule {

    @Override
    public String id() {
        return "ui";
    }

    @Override
    public String addressPrefix() {
        return "uitleg";
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
