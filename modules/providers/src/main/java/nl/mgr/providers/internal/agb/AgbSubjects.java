package nl.mgr.providers.internal.agb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.ResolvedSubjects;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;

/** {@code providers:agb:<id>}. */
@ApplicationScoped
@Transactional
class AgbSubjects implements SubjectResolver {

    private static final String KIND = "agb";

    private static final String MODULE = "providers";

    private static final String REGISTRATION = """
            select a.id, a.code || ', ' || p.name as title from providers.agb_registration a
            join providers.provider p on p.cooperation_id = a.cooperation_id and p.id = a.provider_id
            where a.id = any (?)
            """;

    @Inject
    private Database database;

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
        if (!ActorContext.current().may("providers.agb.view")) {
            return Map.of();
        }
        return new ResolvedSubjects(database, module(), subjects)
                .add(KIND, REGISTRATION, row -> new Resolved(row.text("title"), "/aanbieders/agb?id=" + row.uuid("id")))
                .found();
    }

    @Override
    public Map<String, String> tables() {
        return Map.of("providers.agb_registration", KIND);
    }
}
