package nl.mgr.providers.internal.evidence;

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

/** {@code providers:evidence:<id>}. */
@ApplicationScoped
@Transactional
class EvidenceSubjects implements SubjectResolver {

    static final String KIND = "evidence";

    private static final String MODULE = "providers";

    private static final String EVIDENCE = """
            select e.id, p.name || ', ' || k.name as title from providers.evidence e
            join providers.provider p on p.cooperation_id = e.cooperation_id and p.id = e.provider_id
            join providers.evidence_kind k on k.code = e.kind
            where e.id = any (?)
            """;

    @Inject
    private Database database;

    static Subject subject(UUID evidence) {
        return new Subject(MODULE, KIND, evidence);
    }

    static Subject provider(UUID provider) {
        return new Subject(MODULE, "provider", provider);
    }

    static String page(UUID evidence) {
        return "/aanbieders/bewijs?id=" + evidence;
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
        if (!ActorContext.current().may("providers.evidence.view")) {
            return Map.of();
        }
        return new ResolvedSubjects(database, module(), subjects)
                .add(KIND, EVIDENCE, row -> new Resolved(row.text("title"), page(row.uuid("id"))))
                .found();
    }

    @Override
    public Map<String, String> tables() {
        return Map.of("providers.evidence", KIND);
    }
}
