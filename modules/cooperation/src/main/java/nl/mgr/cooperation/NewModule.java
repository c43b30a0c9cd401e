package nl.mgr.cooperation;

import java.util.List;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a cooperation offers for opt-in.
 *
 * @param softwareModules ids of the software modules that it opens, e.g. {@code contracts}
 * @param noticeMonths months between giving notice and leaving
 * @param order place on screens
 */
public record NewModule(
        String name,
        List<String> softwareModules,
        Period period,
        int noticeMonths,
        int order,
        List<NewSubmodule> submodules) {

    public NewModule {
        softwareModules = List.copyOf(softwareModules);
        submodules = List.copyOf(submodules);
    }

    /**
     * A part of a module that a municipality chooses by itself.
     *
     * @param legalDomain the law it covers
     * @param service code of the service that it is
     */
    public record NewSubmodule(
            String name,
            @Nullable LegalDomain legalDomain,
            @Nullable String service,
            Period period,
            int order) {

        public NewSubmodule {
            if (legalDomain == null && service == null) {
                throw new IllegalArgumentException("a submodule covers a law or is a service: " + name);
            }
        }
    }
}
