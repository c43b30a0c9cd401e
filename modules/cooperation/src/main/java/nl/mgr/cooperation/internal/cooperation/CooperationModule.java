package nl.mgr.cooperation.internal.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.kernel.MgrModule;

/** Exists for everybody: without a cooperation there is nothing to see, and it is what decides on the rest. */
@ApplicationScoped
public class CooperationModule implements MgrModule {

    public static final String ID = "cooperation";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String addressPrefix() {
        return "samenwerking";
    }

    @Override
    public List<String> dependsOn() {
        return List.of("platform");
    }
}
