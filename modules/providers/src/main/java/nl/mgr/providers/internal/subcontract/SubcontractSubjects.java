package nl.mgr.providers.internal.subcontract;

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

/** {@code providers:subcontract:<id>}. */
@ApplicationScoped
@Transactional
class SubcontractSubjects implements SubjectResolver {

    static final String KIND = "subcontract";

    private static final String MODULE = "providers";

    private static final String SUBCONTRACT = """
            select c.id, c.name || ', ' || p.name as title from providers.subcontract c
            join providers.provider p on p.cooperation_id = c.cooperation_id and p.id = c.provider_id
            where c.id = any (?)
            """;

    @Inject
    private Database database;

    static Subject subject(UUID subcontract) {
        return new Subject(MODULE, KIND, subcontract);
    }

    static String page(UUID subcontract) {
        return "/aanbieders/onderaannemer?id=" + subcontract;
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
        if (!ActorContext.current().may("providers.subcontract.view")) {
            return Map.of();
        }
        return new ResolvedSubjects(database, module(), subjects)
                .add(KIND, SUBCONTRACT, row -> new Resolved(row.text("title"), page(row.uuid("id"))))
                .found();
    }

    @Override
    public Map<String, String> tables() {
        return Map.of("providers.subcontract", KIND);
    }
}
