package nl.mgr.contracts.internal.kpi;

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

/** {@code contracts:kpi:<id>}: an indicator. */
@ApplicationScoped
@Transactional
class KpiSubjects implements SubjectResolver {

    static final String KIND = "kpi";

    private static final String MODULE = "contracts";

    private static final String KPIS = """
            select k.id, k.name || ', ' || c.number as title from contracts.kpi k
            join contracts.contract c on c.cooperation_id = k.cooperation_id and c.id = k.contract_id
            where k.id = any (?)
            """;

    @Inject
    private Database database;

    static Subject kpi(UUID id) {
        return new Subject(MODULE, KIND, id);
    }

    static String page(UUID id) {
        return "/contracten/kpi?id=" + id;
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Map<String, String> tables() {
        return Map.of("contracts.kpi", KIND);
    }

    @Override
    public Map<String, String> columns() {
        return Map.of("kpi_id", KIND);
    }

    @Override
    public Optional<Resolved> resolve(Subject subject) {
        return Optional.ofNullable(resolveAll(List.of(subject)).get(subject));
    }

    @Override
    public Map<Subject, Resolved> resolveAll(Collection<Subject> subjects) {
        if (!ActorContext.current().may("contracts.kpi.view")) {
            return Map.of();
        }
        return new ResolvedSubjects(database, module(), subjects)
                .add(KIND, KPIS, row -> new Resolved(row.text("title"), page(row.uuid("id"))))
                .found();
    }
}
