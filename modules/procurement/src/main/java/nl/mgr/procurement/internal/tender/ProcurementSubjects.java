package nl.mgr.procurement.internal.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.ResolvedSubjects;
import nl.mgr.kernel.Row;
import nl.mgr.kernel.SearchContribution;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;
import nl.mgr.procurement.internal.reading.ApplicationReader;

/**
 * {@code procurement:tender:<id>}, {@code procurement:lot:<id>}, {@code procurement:lot-line:<id>} and, for who judges it,
 * {@code procurement:application:<id>}.
 */
@ApplicationScoped
@Transactional
class ProcurementSubjects implements SubjectResolver, SearchContribution {

    private static final String TENDER = """
        select t.id, t.id as page, t.number || ' ' || t.title as title from procurement.tender t
        where t.id = any (?)
        """;

    private static final String LOT = """
        select l.id, l.id as page, t.number || '.' || l.number || ' ' || l.title as title from procurement.lot l
        join procurement.tender t on t.cooperation_id = l.cooperation_id and t.id = l.tender_id
        where l.id = any (?)
        """;

    private static final String LOT_LINE = """
        select p.id, l.id as page, t.number || '.' || l.number || ' ' || l.title as title from procurement.lot_line p
        join procurement.lot l on l.cooperation_id = p.cooperation_id and l.id = p.lot_id
        join procurement.tender t on t.cooperation_id = l.cooperation_id and t.id = l.tender_id
        where p.id = any (?)
        """;

    private static final String APPLICATION = """
            select a.id, a.id as page, t.number || '.' || l.number || ' ' || p.name as title from procurement.application a
            join procurement.lot l on l.cooperation_id = a.cooperation_id and l.id = a.lot_id
            join procurement.tender t on t.cooperation_id = l.cooperation_id and t.id = l.tender_id
            join providers.provider_ref p on p.id = a.provider_id
            where a.id = any (?)
            """;

    @Inject
    private Database database;

    @Inject
    private ApplicationReader applications;

    @Override
    public String module() {
        return "procurement";
    }

    @Override
    public List<Kind> kinds() {
        return List.of(
                new Kind("procurement", "tender", "aanbesteding", 40, List.of("/inkoop/aanbesteding")),
                new Kind("procurement", "lot", "perceel", 41, List.of("/inkoop/perceel", "/inkoop/inschrijven")));
    }

    @Override
    public Optional<Resolved> resolve(Subject subject) {
        return Optional.ofNullable(resolveAll(List.of(subject)).get(subject));
    }

    /** A provider meets a lot on the page where it applies, others where it is run. */
    @Override
    public Map<Subject, Resolved> resolveAll(Collection<Subject> subjects) {
        Actor actor = ActorContext.current();
        boolean provider = actor.kind() == ActorKind.PROVIDER;
        if (!actor.has("procurement")
                || !actor.may(provider ? "procurement.application.submit" : "procurement.tender.view")) {
            return Map.of();
        }
        String lotPage = provider ? "/inkoop/inschrijven?id=" : "/inkoop/perceel?id=";
        ResolvedSubjects found = new ResolvedSubjects(database, module(), opened(subjects))
                .add("lot", LOT, row -> entry(row, lotPage))
                .add("lot-line", LOT_LINE, row -> entry(row, lotPage));
        if (!provider) {
            found.add("tender", TENDER, row -> entry(row, "/inkoop/aanbesteding?id="));
        }
        if (actor.may("procurement.application.view")) {
            found.add("application", APPLICATION, row -> entry(row, "/inkoop/inschrijving?id="));
        }
        return found.found();
    }

    private Collection<Subject> opened(Collection<Subject> subjects) {
        if (Subject.ids(subjects, "application").isEmpty()) {
            return subjects;
        }
        Set<UUID> sealed = applications.sealed();
        return subjects.stream()
                .filter(subject -> !sealed.contains(subject.id()))
                .toList();
    }

    private static Resolved entry(Row row, String page) {
        return new Resolved(row.text("title"), page + row.uuid("page"));
    }

    @Override
    public Map<String, String> tables() {
        return Map.of(
                "procurement.tender", "tender",
                "procurement.lot", "lot",
                "procurement.lot_line", "lot-line",
                "procurement.application", "application");
    }

    @Override
    public Map<String, String> columns() {
        return Map.of("tender_id", "tender", "lot_id", "lot", "application_id", "application");
    }
}
