package nl.mgr.cooperation.internal.agreement;

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
import nl.mgr.kernel.SearchContribution;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;

/** {@code cooperation:agreement:<id>}, {@code cooperation:service-line:<id>} and {@code cooperation:service-catalogue:<id>}. */
@ApplicationScoped
@Transactional
class AgreementSubjects implements SubjectResolver, SearchContribution {

    private static final String AGREEMENT = """
            select id, number || ', ' || municipality_name as title, '/samenwerking/overeenkomst?id=' || id as page
            from cooperation.service_agreement where id = any (?)
            """;

    private static final String LINE = """
            select l.id, l.number || ' ' || c.name as title, '/samenwerking/prestatie?id=' || l.id as page
            from cooperation.service_line l
            join cooperation.cooperation_module c on c.cooperation_id = l.cooperation_id and c.id = l.module_id
            where l.id = any (?)
            """;

    private static final String CATALOGUE = """
            select id, title || ', versie ' || number as title, '/samenwerking/dienstencatalogus?versie=' || id as page
            from cooperation.service_catalogue where id = any (?)
            """;

    private static final Map<String, String> BY_KIND =
            Map.of("agreement", AGREEMENT, "service-line", LINE, "service-catalogue", CATALOGUE);

    @Inject
    private Database database;

    @Override
    public String module() {
        return "cooperation";
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind("cooperation", "agreement", "overeenkomst", 24, List.of("/samenwerking/overeenkomst")));
    }

    @Override
    public Optional<Resolved> resolve(Subject subject) {
        return Optional.ofNullable(resolveAll(List.of(subject)).get(subject));
    }

    @Override
    public Map<Subject, Resolved> resolveAll(Collection<Subject> subjects) {
        if (!ActorContext.current().may("cooperation.agreement.view")) {
            return Map.of();
        }
        ResolvedSubjects found = new ResolvedSubjects(database, module(), subjects);
        BY_KIND.forEach((kind, sql) -> found.add(kind, sql, row -> new Resolved(row.text("title"), row.text("page"))));
        return found.found();
    }

    @Override
    public Map<String, String> tables() {
        return Map.of(
                "cooperation.service_agreement", "agreement",
                "cooperation.service_line", "service-line",
                "cooperation.service_catalogue", "service-catalogue");
    }

    @Override
    public Map<String, String> columns() {
        return Map.of(
                "agreement_id", "agreement",
                "service_line_id", "service-line",
                "catalogue_id", "service-catalogue");
    }
}
