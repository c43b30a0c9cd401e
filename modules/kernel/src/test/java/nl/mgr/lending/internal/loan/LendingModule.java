package nl.mgr.lending.internal.loan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.kernel.MgrModule;

@ApplicationScoped
class LendingModule implements MgrModule {

    @Override
    public String id() {
        return "lending";
    }

    @Override
    public String addressPrefix() {
        return "uitleen";
    }

    @Override
    public List<String> dependsOn() {
        return List.of("kernel");
    }
}
