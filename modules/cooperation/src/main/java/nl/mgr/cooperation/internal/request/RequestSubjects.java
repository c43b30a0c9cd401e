package nl.mgr.cooperation.internal.request;

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

/** {@code cooperation:request:<id>}. */
@ApplicationScoped
@Transactional
class RequestSubjects implements SubjectResolver {

    static final String VIEW = "cooperation.request.view";

    private static final String MODULE = "cooperation";
    private static final String KIND = "request";
    private static final String PAGE = "/samenwerking/verzoek?id=";

    private static final String REQUEST = """
            select r.id, m.name || ', ' || c.name || ' ' || s.name || ' (verzoek ' || r.number || ')' as title
            from cooperation.participation_request r
            join cooperation.municipality m on m.id = r.municipality_id
            join cooperation.submodule s on s.cooperation_id = r.cooperation_id and s.id = r.submodule_id
            join cooperation.cooperation_module c on c.cooperation_id = s.cooperation_id and c.id = s.module_id
            where r.id = any (?)
            """;

    @Inject
    private Database database;

    static Subject subject(UUID request) {
        return new Subject(MODULE, KIND, request);
    }

    static boolean isRequest(Subject subject) {
        return subject.module().equals(MODULE) && subject.kind().equals(KIND);
    }

    static String page(UUID request) {
        return PAGE + request;
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Optional<Resolved> resolve(Subject subject) {
        return Optional.ofNullable(resolveAll(List.of(subject)).get(subject));
    }

    @Override
    public Map<Subject, Resolved> resolveAll(Collection<Subject> subjects) {
        if (!ActorContext.current().may(VIEW)) {
            return Map.of();
        }
        return new ResolvedSubjects(database, module(), subjects)
                .add(KIND, REQUEST, row -> new Resolved(row.text("title"), page(row.uuid("id"))))
                .found();
    }

    @Override
    public Map<String, String> tables() {
        return Map.of("cooperation.participation_request", KIND);
    }

    @Override
    public Map<String, String> columns() {
        return Map.of("request_id", KIND, "decision_id", "decision");
    }
}
