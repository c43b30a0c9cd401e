package nl.mgr.procurement.internal.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Row;
import nl.mgr.procurement.ApplicationRow;
import nl.mgr.procurement.ApplicationStatus;

/** Reads applications as far as they exist for the actor and are not sealed. */
@ApplicationScoped
public class ApplicationReader {

    private static final String COLUMNS = """
            select a.id, a.lot_id, l.number as lot_number, l.title as lot_title, l.tender_id, t.number as tender_number,
                   a.provider_id, p.number as provider_number, p.name as provider_name, a.status, a.submitted_at,
                   a.submitted_by, a.remark, a.assessed_at, a.assessed_by, a.motivation, w.awarded_on, w.contract_id,
                   (select min(c.contract_number) from contracts.line_ref c where c.contract_id = w.contract_id) as number
            from procurement.application a
            join procurement.lot l on l.cooperation_id = a.cooperation_id and l.id = a.lot_id
            join procurement.tender t on t.cooperation_id = l.cooperation_id and t.id = l.tender_id
            join providers.provider_ref p on p.id = a.provider_id
            left join procurement.award w on w.application_id = a.id
            """;

    /** One {@code ?}: the day. Where a choice is made, applications stay closed while others may still apply. */
    private static final String UNSEALED =
            " where (t.procedure <> 'selectie' or l.status <> 'open' or t.deadline < ?) ";

    private static final String SEALED = """
            select a.id from procurement.application a
            join procurement.lot l on l.cooperation_id = a.cooperation_id and l.id = a.lot_id
            join procurement.tender t on t.cooperation_id = l.cooperation_id and t.id = l.tender_id
            where (t.procedure <> 'selectie' or l.status <> 'open' or t.deadline < ?) is not true""";

    private static final String OF_LOT =
            COLUMNS + UNSEALED + " and a.lot_id = ? order by a.status <> 'submitted', a.submitted_at, p.name";

    private static final String ONE = COLUMNS + UNSEALED + " and a.id = ?";

    private static final String TO_ASSESS =
            COLUMNS + UNSEALED + " and a.status = 'submitted' order by a.submitted_at, p.name";

    /** Row security leaves the provider its own. */
    private static final String OWN = COLUMNS + " order by a.submitted_at desc";

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    public List<ApplicationRow> ofLot(UUID lotId) {
        return database.list(OF_LOT, ApplicationReader::row, today(), lotId);
    }

    public List<ApplicationRow> toAssess() {
        return database.list(TO_ASSESS, ApplicationReader::row, today());
    }

    /** @throws NotFound when it does not exist for this actor, or is sealed */
    public ApplicationRow get(UUID id) {
        return database.first(ONE, ApplicationReader::row, today(), id)
                .orElseThrow(() -> new NotFound("application " + id));
    }

    /** Ids of those that nobody may open yet. */
    public Set<UUID> sealed() {
        return Set.copyOf(database.list(SEALED, row -> row.uuid("id"), today()));
    }

    /** Those of the acting provider, sealed or not. */
    public List<ApplicationRow> own() {
        return database.list(OWN, ApplicationReader::row);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static ApplicationRow row(Row row) {
        return new ApplicationRow(
                row.uuid("id"),
                row.uuid("lot_id"),
                row.text("lot_number"),
                row.text("lot_title"),
                row.uuid("tender_id"),
                row.text("tender_number"),
                row.uuid("provider_id"),
                row.text("provider_number"),
                row.text("provider_name"),
                ApplicationStatus.of(row.text("status")),
                row.instant("submitted_at"),
                row.text("submitted_by"),
                row.text("remark"),
                row.optionalInstant("assessed_at"),
                row.optionalText("assessed_by"),
                row.optionalText("motivation"),
                row.optionalDate("awarded_on"),
                row.optionalUuid("contract_id"),
                row.optionalText("number"));
    }
}
