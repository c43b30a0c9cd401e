package nl.mgr.cooperation;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * A cooperation with what it offers.
 *
 * @param centre name of the municipality that acts for the others, if it has one
 * @param source document that tells of it
 */
public record CooperationDetails(
        CooperationRef cooperation,
        LegalForm legalForm,
        @Nullable String centre,
        Period period,
        String source,
        List<OfferedModule> modules)
        implements Serializable {

    public CooperationDetails {
        modules = List.copyOf(modules);
    }

    /**
     * @param softwareModules what it opens
     * @param noticeMonths months between giving notice and leaving
     */
    public record OfferedModule(
            UUID id,
            String name,
            List<String> softwareModules,
            Period period,
            int noticeMonths,
            List<OfferedSubmodule> submodules)
            implements Serializable {

        public OfferedModule {
            softwareModules = List.copyOf(softwareModules);
            submodules = List.copyOf(submodules);
        }
    }

    /** @param legalDomain the law it covers; {@code null} when it is a service */
    public record OfferedSubmodule(
            UUID id, String name, @Nullable LegalDomain legalDomain, Period period) implements Serializable {}
}
