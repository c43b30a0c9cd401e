package nl.mgr.platform.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.ImportKind;

/** The kinds of the modules that are there. */
@ApplicationScoped
class ImportKinds {

    @Inject
    private Instance<ImportKind> kinds;

    /** Those that exist for the actor, by name. */
    List<ImportKind> of(Actor actor) {
        return kinds.stream()
                .filter(kind -> actor.has(kind.module()) && actor.may(kind.right()))
                .sorted(Comparator.comparing(ImportKind::id))
                .toList();
    }

    /** @throws NotFound when there is none for the actor */
    ImportKind of(Actor actor, String id) {
        return of(actor).stream()
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("import of " + id + " for " + actor.name()));
    }
}
