package nl.mgr.procurement.internal.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Row;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;

/**
 * {@code procurement:tender:<id>}, {@code procurement:lot:<id>}, {@code procurement:lot-line:<id>} and, for who judges it,
 * {@code procurement:application:<id>}.
 */
@ApplicationScoped
@Transactional
class ProcurementSubjects implements SubjectResolver {

    private static final String TENDER =
            "select t.id, t.number || ' ' || t.title as title from procurement.tender t where t.id = ?";

    private static final String LOT = """
            select l.id, t.number || '.' || l.number || ' ' || l.title as title from procurement.lot l
            join procurement.tender t on t.cooperation_id = l.cooperation_id and t.id = l.tender_id
            where l.id = ?
            """;

    private static final String LOT_LINE = """
            select l.id, t.number || '.' || l.number || ' ' || l.title as title from procurement.lot_line p
            join procurement.lot l on l.cooperation_id = p.cooperation_id and l.id = p.lot_id
            join procurement.tender t on t.cooperation_id = l.cooperation_id and t.id = l.tender_id
            where p.id = ?
            """;

    private static final String APPLICATION = """
            select a.id, t.number || '.' || l.number || ' ' || p.name as title from procurement.application a
            join procurement.lot l on l.cooperation_id = a.cooperation_id and l.id = a.lot_id
            join procurement.tender t on t.cooperation_id = l.cooperation_id and t.id = l.tender_id
            join providers.provider_ref p on p.id = a.provider_id
            where a.id = ?
            """;

    @Inject
    private Database database;

    @Override
    public String module() {
        return "procurement";
    }

    /** A provider meets a lot on the page where it applies, others where it is run. */
    @Override
    public Optional<Resolved> resolve(Subject subject) {
        Actor actor = ActorContext.current();
        boolean provider = actor.kind() == ActorKind.PROVIDER;
        if (!actor.has("procurement")
                || !actor.may(provider ? "procurement.application.submit" : "procurement.tender.view")) {
            return Optional.empty();
        }
        String lotPage = provider ? "/inkoop/inschrijven?id=" : "/inkoop/perceel?id=";
        return switch (subject.kind()) {
            case "tender" -> provider ? Optional.empty() : found(TENDER, subject, "/inkoop/aanbesteding?id=");
            case "lot" -> found(LOT, subject, lotPage);
            case "lot-line" -> found(LOT_LINE, subject, lotPage);
            case "application" ->
                actor.may("procurement.application.view")
                        ? found(APPLICATION, subject, "/inkoop/inschrijving?id=")
                        : Optional.empty();
            default -> Optional.empty();
        };
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

    private Optional<Resolved> found(String sql, Subject subject, String page) {
        return database.first(sql, row -> resolved(row, page), subject.id());
    }

    private static Resolved resolved(Row row, String page) {
        return new Resolved(row.text("title"), page + row.uuid("id"));
    }
}
