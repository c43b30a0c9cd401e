package nl.mgr.kernel;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which software modules exist for somebody today and for which legal domains.
 *
 * @param modules ids of software modules that exist at all, e.g. {@code contracts}
 * @param domains pairs {@code module:domain}, e.g. {@code contracts:jeugd}
 */
public record ModuleAccess(Set<String> modules, Set<String> domains) implements Serializable {

    public static final ModuleAccess NONE = new ModuleAccess(Set.of(), Set.of());

    public ModuleAccess {
        modules = Set.copyOf(new TreeSet<>(modules));
        domains = Set.copyOf(new TreeSet<>(domains));
    }

    /** The gate's one question, for today. */
    public boolean takesPart(String module, @Nullable LegalDomain domain) {
        return modules.contains(module) && (domain == null || domains.contains(module + ":" + domain.code()));
    }
}
