package nl.mgr.platform.internal.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;

/** {@code platform:key:<id>}, for who manages the keys of its organisation. */
@ApplicationScoped
@Transactional
class KeySubjects implements SubjectResolver {

    private static final String KIND = "key";

    @Inject
    private KeyRows keys;

    @Override
    public String module() {
        return "platform";
    }

    @Override
    public Optional<Resolved> resolve(Subject subject) {
        Actor actor = ActorContext.current();
        if (!subject.kind().equals(KIND)
                || actor.kind() == ActorKind.SYSTEM
                || actor.cooperationId() == null
                || !actor.may(KeyRows.MANAGE)) {
            return Optional.empty();
        }
        return keys.find(subject.id()).map(key -> new Resolved(key.name(), "/account/sleutel?id=" + key.id()));
    }

    @Override
    public Map<String, String> tables() {
        return Map.of("platform.api_key", KIND);
    }

    static Subject of(UUID id) {
        return new Subject("platform", KIND, id);
    }
}
