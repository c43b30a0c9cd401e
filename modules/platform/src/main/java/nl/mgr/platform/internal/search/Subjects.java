package nl.mgr.platform.internal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Modules;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;
import nl.mgr.kernel.SubjectResolver.Resolved;
import nl.mgr.platform.Addresses;

/** Resolves subjects of all modules for whoever acts: the record must exist under row security and its page be open. */
@ApplicationScoped
public class Subjects {

    private @Inject @Any Instance<SubjectResolver> resolvers;
    private @Inject Modules modules;
    private @Inject Addresses addresses;

    /** Those that exist for the actor; the others are left out. */
    public Map<Subject, Resolved> resolve(Collection<Subject> subjects) {
        Actor actor = ActorContext.current();
        Map<String, List<Subject>> byModule = subjects.stream().collect(Collectors.groupingBy(Subject::module));
        Map<Subject, Resolved> found = new HashMap<>();
        for (SubjectResolver resolver : resolvers) {
            List<Subject> own = byModule.get(resolver.module());
            if (own != null && exists(resolver.module(), actor)) {
                resolver.resolveAll(own).forEach((subject, resolved) -> {
                    if (addresses.opens(path(resolved.address()))) {
                        found.put(subject, resolved);
                    }
                });
            }
        }
        return found;
    }

    private boolean exists(String module, Actor actor) {
        return actor.has(module)
                || modules.byId(module)
                        .filter(present -> !present.participatory())
                        .isPresent();
    }

    private static String path(String address) {
        return address.replaceAll("[?#].*", "");
    }
}
