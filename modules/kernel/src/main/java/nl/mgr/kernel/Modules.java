package nl.mgr.kernel;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The modules that are present, in dependency order. */
public final class Modules {

    private final Map<String, MgrModule> inOrder;

    /** @throws IllegalStateException on duplicates, missing dependencies, shared address prefixes and cycles */
    public Modules(Collection<? extends MgrModule> present) {
        Map<String, MgrModule> byId = new TreeMap<>();
        Set<String> prefixes = new TreeSet<>();
        for (MgrModule module : present) {
            if (byId.put(module.id(), module) != null) {
                throw new IllegalStateException("two modules are called " + module.id());
            }
            String prefix = module.addressPrefix();
            if (prefix != null && !prefixes.add(prefix)) {
                throw new IllegalStateException("two modules have the address prefix " + prefix);
            }
        }
        Map<String, MgrModule> ordered = new LinkedHashMap<>();
        for (String id : byId.keySet()) {
            place(id, byId, ordered, new TreeSet<>());
        }
        this.inOrder = ordered;
    }

    private static void place(
            String id, Map<String, MgrModule> byId, Map<String, MgrModule> ordered, Set<String> path) {
        if (ordered.containsKey(id)) {
            return;
        }
        MgrModule module = byId.get(id);
        if (module == null) {
            throw new IllegalStateException("module " + id + " is needed by " + path + " and not present");
        }
        if (!path.add(id)) {
            throw new IllegalStateException("modules depend on each other in a circle: " + path);
        }
        module.dependsOn().forEach(needed -> place(needed, byId, ordered, path));
        path.remove(id);
        ordered.put(id, module);
    }

    public List<MgrModule> inOrder() {
        return List.copyOf(inOrder.values());
    }

    public boolean has(String id) {
        return inOrder.containsKey(id);
    }

    public Optional<MgrModule> byAddress(String prefix) {
        return inOrder.values().stream()
                .filter(module -> prefix.equals(module.addressPrefix()))
                .findFirst();
    }

    public Optional<MgrModule> byId(String id) {
        return Optional.ofNullable(inOrder.get(id));
    }
}
