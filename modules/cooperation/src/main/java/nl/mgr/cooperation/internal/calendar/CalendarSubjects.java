package nl.mgr.cooperation.internal.calendar;

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
import nl.mgr.kernel.Row;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;

/** {@code cooperation:calendar-step:<id>} and {@code cooperation:opinion:<id>}. */
@ApplicationScoped
@Transactional
class CalendarSubjects implements SubjectResolver {

    private static final String STEP = """
            select id, 'Begrotingskalender ' || year as title, '/samenwerking/begrotingskalender?jaar=' || year as page
            from cooperation.calendar_step where id = any (?)
            """;

    private static final String OPINION = """
            select o.id, 'Zienswijze ' || m.name || ', begroting ' || o.year as title,
                   '/samenwerking/zienswijze?jaar=' || o.year || '&gemeente=' || m.cbs_code as page
            from cooperation.council_opinion o join cooperation.municipality m on m.id = o.municipality_id
            where o.id = any (?)
            """;

    @Inject
    private Database database;

    @Override
    public String module() {
        return "cooperation";
    }

    @Override
    public Optional<Resolved> resolve(Subject subject) {
        return Optional.ofNullable(resolveAll(List.of(subject)).get(subject));
    }

    @Override
    public Map<Subject, Resolved> resolveAll(Collection<Subject> subjects) {
        if (!ActorContext.current().may("cooperation.calendar.view")) {
            return Map.of();
        }
        return new ResolvedSubjects(database, module(), subjects)
                .add("calendar-step", STEP, CalendarSubjects::entry)
                .add("opinion", OPINION, CalendarSubjects::entry)
                .found();
    }

    @Override
    public Map<String, String> tables() {
        return Map.of("cooperation.calendar_step", "calendar-step", "cooperation.council_opinion", "opinion");
    }

    @Override
    public Map<String, String> columns() {
        return Map.of("opinion_id", "opinion");
    }

    private static Resolved entry(Row row) {
        return new Resolved(row.text("title"), row.text("page"));
    }
}
