package nl.mgr.cooperation.internal.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.ResolvedSubjects;
import nl.mgr.kernel.Row;
import nl.mgr.kernel.SearchContribution;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;

/**
 * {@code cooperation:municipality:<id>}, {@code cooperation:module:<id>} and {@code cooperation:export:<id>}, and what a
 * municipality's history names: {@code participant}, {@code participation}, {@code submodule} and {@code sub-region};
 * {@code budget}, {@code calculation} and {@code note} of contributions.
 */
@ApplicationScoped
@Transactional
class CooperationSubjects implements SubjectResolver, SearchContribution {

    private static final String MUNICIPALITY = """
            select id, name as title, '/samenwerking/gemeente?code=' || cbs_code as page
            from cooperation.municipality where id = any (?)
            """;

    private static final String PARTICIPANT = """
            select p.id, m.name as title, '/samenwerking/gemeente?code=' || m.cbs_code as page
            from cooperation.participant p join cooperation.municipality m on m.id = p.municipality_id
            where p.id = any (?)
            """;

    private static final String PARTICIPATION = """
            select p.id, m.name || ', ' || c.name || ' ' || s.name as title,
                   '/samenwerking/gemeente?code=' || m.cbs_code as page
            from cooperation.participation p
            join cooperation.municipality m on m.id = p.municipality_id
            join cooperation.submodule s on s.cooperation_id = p.cooperation_id and s.id = p.submodule_id
            join cooperation.cooperation_module c on c.cooperation_id = s.cooperation_id and c.id = s.module_id
            where p.id = any (?)
            """;

    private static final String SUBMODULE = """
            select s.id, c.name || ' ' || s.name as title, '/samenwerking/deelname' as page
            from cooperation.submodule s
            join cooperation.cooperation_module c on c.cooperation_id = s.cooperation_id and c.id = s.module_id
            where s.id = any (?)
            """;

    private static final String MODULE = """
            select id, name as title, '/samenwerking/deelname' as page
            from cooperation.cooperation_module where id = any (?)
            """;

    private static final String SUB_REGION = """
            select id, name as title, '/samenwerking/gemeenten' as page
            from cooperation.sub_region where id = any (?)
            """;

    private static final String BUDGET = """
            select b.id, coalesce(c.name || ' ' || s.name, 'Basistaken') || ' ' || b.year as title,
                   '/samenwerking/bijdragen?jaar=' || b.year as page
            from cooperation.budget b
            left join cooperation.submodule s on s.cooperation_id = b.cooperation_id and s.id = b.submodule_id
            left join cooperation.cooperation_module c on c.cooperation_id = s.cooperation_id and c.id = s.module_id
            where b.id = any (?)
            """;

    private static final String CALCULATION = """
            select id, 'Bijdragen ' || year || ', nummer ' || number as title, '/samenwerking/berekening?id=' || id as page
            from cooperation.contribution_run where id = any (?)
            """;

    private static final String NOTE = """
            select id, 'Nota ' || number as title, '/samenwerking/notas?jaar=' || year as page
            from cooperation.contribution_note where id = any (?)
            """;

    private static final String EXPORT = """
            select e.id, e.title || ', ' || e.kind as title, '/samenwerking/uitvoer?gemeente=' || m.cbs_code as page
            from cooperation.frozen_export e
            join cooperation.municipality m on m.id = e.municipality_id
            where e.id = any (?)
            """;

    private static final Map<String, String> BY_KIND = Map.ofEntries(
            Map.entry("municipality", MUNICIPALITY),
            Map.entry("participant", PARTICIPANT),
            Map.entry("participation", PARTICIPATION),
            Map.entry("submodule", SUBMODULE),
            Map.entry("module", MODULE),
            Map.entry("sub-region", SUB_REGION),
            Map.entry("budget", BUDGET),
            Map.entry("calculation", CALCULATION),
            Map.entry("note", NOTE));

    @Inject
    private Database database;

    @Override
    public String module() {
        return "cooperation";
    }

    @Override
    public List<Kind> kinds() {
        return List.of(
                new Kind("cooperation", "municipality", "gemeente", 20, List.of("/samenwerking/gemeente")),
                new Kind("cooperation", "module", "onderdeel", 21, List.of("/samenwerking/deelname")),
                new Kind("cooperation", "export", "document", 60, List.of("/samenwerking/uitvoer")));
    }

    @Override
    public Optional<Resolved> resolve(Subject subject) {
        return Optional.ofNullable(resolveAll(List.of(subject)).get(subject));
    }

    @Override
    public Map<Subject, Resolved> resolveAll(Collection<Subject> subjects) {
        ResolvedSubjects found = new ResolvedSubjects(database, module(), subjects);
        BY_KIND.forEach((kind, sql) -> found.add(kind, sql, CooperationSubjects::entry));
        return found.add("export", EXPORT, CooperationSubjects::export).found();
    }

    @Override
    public Map<String, String> tables() {
        return Map.ofEntries(
                Map.entry("cooperation.municipality", "municipality"),
                Map.entry("cooperation.participant", "participant"),
                Map.entry("cooperation.participation", "participation"),
                Map.entry("cooperation.submodule", "submodule"),
                Map.entry("cooperation.cooperation_module", "module"),
                Map.entry("cooperation.sub_region", "sub-region"),
                Map.entry("cooperation.budget", "budget"),
                Map.entry("cooperation.contribution_run", "calculation"),
                Map.entry("cooperation.contribution_note", "note"));
    }

    @Override
    public Map<String, String> columns() {
        return Map.ofEntries(
                Map.entry("municipality_id", "municipality"),
                Map.entry("centre_municipality_id", "municipality"),
                Map.entry("successor_id", "municipality"),
                Map.entry("participant_id", "participant"),
                Map.entry("participation_id", "participation"),
                Map.entry("submodule_id", "submodule"),
                Map.entry("module_id", "module"),
                Map.entry("sub_region_id", "sub-region"),
                Map.entry("budget_id", "budget"),
                Map.entry("previous_id", "calculation"));
    }

    private static Resolved entry(Row row) {
        return new Resolved(row.text("title"), row.text("page"));
    }

    /** A municipality finds only documents of its own on the page, and needs no choice. */
    private static Resolved export(Row row) {
        boolean own = ActorContext.current().kind() == ActorKind.MUNICIPALITY;
        return new Resolved(row.text("title"), own ? "/samenwerking/uitvoer" : row.text("page"));
    }
}
