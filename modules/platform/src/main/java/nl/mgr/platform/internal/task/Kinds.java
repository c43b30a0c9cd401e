package nl.mgr.platform.internal.task;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mgr.kernel.MgrModule;
import nl.mgr.kernel.Modules;
import nl.mgr.platform.TaskKind;
import nl.mgr.platform.TaskSource;

/** The kinds of tasks that the installed modules give, in the order of the modules. */
@ApplicationScoped
class Kinds {

    @Inject
    @Any
    private Instance<TaskSource> found;

    @Inject
    private Modules modules;

    private List<TaskSource> sources = List.of();
    private final Map<String, TaskKind> kinds = new LinkedHashMap<>();

    @PostConstruct
    void collect() {
        List<TaskSource> all = new ArrayList<>();
        for (MgrModule module : modules.inOrder()) {
            found.stream().filter(source -> source.module().equals(module.id())).forEach(all::add);
        }
        sources = List.copyOf(all);
        for (TaskSource source : sources) {
            for (TaskKind kind : source.kinds()) {
                if (!kind.module().equals(source.module())
                        || kinds.put(key(kind.module(), kind.name()), kind) != null) {
                    throw new IllegalStateException("kind of task " + key(kind.module(), kind.name())
                            + " is there twice, or of another module than " + source.module());
                }
            }
        }
    }

    private static String key(String module, String name) {
        return module + ":" + name;
    }

    List<TaskSource> sources() {
        return sources;
    }

    List<TaskKind> all() {
        return List.copyOf(kinds.values());
    }

    /** Empty when its module is gone, or gives it no more. */
    Optional<TaskKind> find(String module, String name) {
        return Optional.ofNullable(kinds.get(key(module, name)));
    }
}
