package nl.mgr.contracts.internal.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.TaskKind;

/** What admission stops ask of people. */
@ApplicationScoped
public class CapacityTasks {

    /** A provider asked for an admission stop. */
    public static final TaskKind DECIDE = TaskKind.of(
                    "contracts",
                    "opnamestop",
                    OrganisationKind.COOPERATION_TEAM,
                    "contracts.admission.decide",
                    "contract-administrator",
                    "relation-manager")
            .escalating(2, "manager");

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final String OPEN = """
            select e.stop_id, e.line_id, o.name as provider, p.code || ' ' || p.name as product, e.noted_at, e.starts_at
            from contracts.admission_event e
            join contracts.product p on p.cooperation_id = e.cooperation_id and p.id = e.product_id
            join providers.provider_ref o on o.cooperation_id = e.cooperation_id and o.id = e.provider_id
            where e.cooperation_id = ? and e.kind = 'gevraagd' and not exists (
              select from contracts.admission_event d where d.stop_id = e.stop_id and d.kind <> 'gevraagd')
            """;

    @Inject
    private Database database;

    List<NewTask> wanted() {
        return database.list(
                OPEN,
                row -> decide(
                        row.uuid("stop_id"),
                        row.uuid("line_id"),
                        row.text("provider"),
                        row.text("product"),
                        row.instant("noted_at").atZone(ZONE).toLocalDate(),
                        row.instant("starts_at").atZone(ZONE).toLocalDate()),
                ActorContext.current().requireCooperation());
    }

    public NewTask decide(UUID stopId, UUID lineId, String provider, String product, LocalDate asked, LocalDate from) {
        return NewTask.forTeam(
                DECIDE,
                new Subject("contracts", "line", lineId),
                stopId.toString(),
                List.of(provider, product, from),
                "/contracten/beschikbaarheid-regel?regel=" + lineId,
                asked,
                from.minusDays(1));
    }
}
