package nl.mgr.contracts.internal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.ResolvedSubjects;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;

/** {@code contracts:control:<id>}: a check. */
@ApplicationScoped
@Transactional
class ControlSubjects implements SubjectResolver {

    static final String KIND = "control";

    private static final String MODULE = "contracts";

    private static final String PLAN =
            "select k.id, k.number || ' ' || k.title as title from contracts.control_plan k where k.id = any (?)";

    @Inject
    private Database database;

    static Subject plan(UUID id) {
        return new Subject(MODULE, KIND, id);
    }

    static String page(UUID plan) {
        return "/contracten/controle?id=" + plan;
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Map<String, String> tables() {
        return Map.of("contracts.control_plan", KIND);
    }

    @Override
    public Map<String, String> columns() {
        return Map.of("plan_id", KIND);
    }

    @Override
    public Optional<Resolved> resolve(Subject subject) {
        return Optional.ofNullable(resolveAll(List.of(subject)).get(subject));
    }

    @Override
    public Map<Subject, Resolved> resolveAll(Collection<Subject> subjects) {
        if (!ActorContext.current().may("contracts.control.view")) {
            return Map.of();
        }
        return new ResolvedSubjects(database, module(), subjects)
                .add(KIND, PLAN, row -> new Resolved(row.text("title"), page(row.uuid("id"))))
                .found();
    }
}
