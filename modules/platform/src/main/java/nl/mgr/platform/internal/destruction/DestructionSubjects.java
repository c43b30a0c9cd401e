package nl.mgr.platform.internal.destruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;
import nl.mgr.ui.Texts;

/** {@code platform:destruction:<id>}, for who may decide about it. */
@ApplicationScoped
@Transactional
class DestructionSubjects implements SubjectResolver {

    static final String MANAGE = "platform.retention.manage";

    private static final String KIND = "destruction";

    private static final String LIST = "select number from platform.destruction_list where id = ?";

    @Inject
    private Database database;

    @Override
    public String module() {
        return "platform";
    }

    @Override
    public Optional<Resolved> resolve(Subject subject) {
        Actor actor = ActorContext.current();
        return subject.kind().equals(KIND) && actor.kind() == ActorKind.STAFF && actor.may(MANAGE)
                ? database.first(
                        LIST,
                        row -> new Resolved(
                                Texts.of("platform", "vernietigingslijst.naam", row.integer("number")),
                                "/account/vernietigingslijst?id=" + subject.id()),
                        subject.id())
                : Optional.empty();
    }

    @Override
    public Map<String, String> tables() {
        return Map.of("platform.destruction_list", KIND);
    }

    @Override
    public Map<String, String> columns() {
        return Map.of("destroyed_list", KIND);
    }

    static Subject of(UUID id) {
        return new Subject("platform", KIND, id);
    }
}
