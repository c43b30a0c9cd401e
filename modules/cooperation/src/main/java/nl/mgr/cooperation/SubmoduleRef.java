package nl.mgr.cooperation;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.LegalDomain;
import org.jspecify.annotations.Nullable;

/**
 * A submodule as others know it.
 *
 * @param module name of the module it belongs to
 * @param legalDomain {@code null} when it is a service
 * @param softwareModules what its module opens
 */
public record SubmoduleRef(
        UUID id, String module, String name, @Nullable LegalDomain legalDomain, List<String> softwareModules)
        implements Serializable {

    public SubmoduleRef {
        softwareModules = List.copyOf(softwareModules);
    }
}
