package nl.mgr.cooperation.internal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.ResolvedSubjects;
import nl.mgr.kernel.SearchContribution;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;

/**
 * {@code cooperation:body:<id>}, {@code cooperation:seat:<id>}, {@code cooperation:meeting:<id>}, {@code
 * cooperation:agenda-item:<id>}, {@code cooperation:decision:<id>} and {@code cooperation:commitment:<id>}.
 */
@ApplicationScoped
@Transactional
class BodySubjects implements SubjectResolver, SearchContribution {

    private static final String BODY = """
            select id, case when code = name then code else code || ', ' || name end as title, '/samenwerking/orgaan?id=' || id as page
            from cooperation.body where id = any (?)
            """;

    private static final String SEAT = """
            select s.id, concat_ws(', ', b.code, s.holder, m.name) as title, '/samenwerking/orgaan?id=' || b.id as page
            from cooperation.body_seat s join cooperation.body b on b.cooperation_id = s.cooperation_id and b.id = s.body_id
            left join cooperation.municipality m on m.id = s.municipality_id
            where s.id = any (?)
            """;

    private static final String MEETING = """
            select t.id, b.code || ' ' || to_char(t.held_on, 'DD-MM-YYYY') as title,
                   '/samenwerking/vergadering?id=' || t.id as page
            from cooperation.meeting t join cooperation.body b on b.cooperation_id = t.cooperation_id and b.id = t.body_id
            where t.id = any (?)
            """;

    private static final String AGENDA_ITEM = """
            select i.id, i.title, '/samenwerking/vergadering?id=' || i.meeting_id as page
            from cooperation.agenda_item i where i.id = any (?)
            """;

    private static final String DECISION = """
            select id, number || case when meeting_id is null then '' else ', ' || title end as title,
                   '/samenwerking/besluit?id=' || id as page
            from cooperation.decision where id = any (?)
            """;

    private static final String COMMITMENT = """
            select c.id, c.promise as title, '/samenwerking/vergadering?id=' || c.meeting_id as page
            from cooperation.commitment c where c.id = any (?)
            """;

    private static final Map<String, String> BY_KIND = Map.of(
            "body", BODY,
            "seat", SEAT,
            "meeting", MEETING,
            "agenda-item", AGENDA_ITEM,
            "decision", DECISION,
            "commitment", COMMITMENT);

    @Inject
    private Database database;

    @Override
    public String module() {
        return "cooperation";
    }

    @Override
    public List<Kind> kinds() {
        return List.of(
                new Kind("cooperation", "meeting", "vergadering", 22, List.of("/samenwerking/vergadering")),
                new Kind("cooperation", "decision", "besluit", 23, List.of("/samenwerking/besluit")));
    }

    @Override
    public Optional<Resolved> resolve(Subject subject) {
        return Optional.ofNullable(resolveAll(List.of(subject)).get(subject));
    }

    @Override
    public Map<Subject, Resolved> resolveAll(Collection<Subject> subjects) {
        ResolvedSubjects found = new ResolvedSubjects(database, module(), subjects);
        BY_KIND.forEach((kind, sql) -> found.add(kind, sql, row -> new Resolved(row.text("title"), row.text("page"))));
        return found.found();
    }

    @Override
    public Map<String, String> tables() {
        return Map.of(
                "cooperation.body", "body",
                "cooperation.body_seat", "seat",
                "cooperation.meeting", "meeting",
                "cooperation.agenda_item", "agenda-item",
                "cooperation.decision", "decision",
                "cooperation.commitment", "commitment");
    }

    @Override
    public Map<String, String> columns() {
        return Map.of("body_id", "body", "meeting_id", "meeting", "item_id", "agenda-item");
    }
}
