package nl.mgr.providers.internal.merger;

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

/** {@code providers:merger:<id>}. */
@ApplicationScoped
@Transactional
class MergerSubjects implements SubjectResolver {

    private static final String KIND = "merger";

    private static final String MODULE = "providers";

    private static final String MERGER = """
            select m.id, o.name || ' in ' || p.name as title from providers.merger m
            join providers.provider o on o.cooperation_id = m.cooperation_id and o.id = m.old_id
            join providers.provider p on p.cooperation_id = m.cooperation_id and p.id = m.stays_id
            where m.id = any (?)
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
        if (!ActorContext.current().may("providers.merger.view")) {
            return Map.of();
        }
        return new ResolvedSubjects(database, module(), subjects)
                .add(
                        KIND,
                        MERGER,
                        row -> new Resolved(row.text("title"), "/aanbieders/samenvoeging?id=" + row.uuid("id")))
                .found();
    }

    @Override
    public Map<String, String> tables() {
        return Map.of("providers.merger", KIND);
    }
}
