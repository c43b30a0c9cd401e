package nl.mgr.contracts.internal.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.Amendments.Party;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Row;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.TaskKind;
import nl.mgr.platform.TaskSource;
import nl.mgr.ui.Formats;
import org.jspecify.annotations.Nullable;

/** An amendment waits for its parties, and for the cooperation when all others have agreed. */
@ApplicationScoped
class AmendmentTasks implements TaskSource {

    private static final String MODULE = "contracts";
    private static final String RIGHT = "contracts.amendment.decide";
    private static final int PATIENCE = 14;

    static final TaskKind PROVIDER = TaskKind.of(
                    MODULE,
                    "addendum-aanbieder",
                    OrganisationKind.PROVIDER,
                    RIGHT,
                    "signatory",
                    "provider-administrator")
            .awaitedByTeam();

    static final TaskKind MUNICIPALITY = TaskKind.of(
                    MODULE, "addendum-gemeente", OrganisationKind.MUNICIPALITY, RIGHT, "alderman")
            .awaitedByTeam();

    static final TaskKind TEAM = TaskKind.of(
                    MODULE,
                    "addendum-tekenen",
                    OrganisationKind.COOPERATION_TEAM,
                    RIGHT,
                    "manager",
                    "contract-administrator")
            .escalating(7, "manager");

    private static final String OPEN = """
            select a.id, a.contract_number, a.number, a.title, a.effective_from, a.proposed_at, a.provider_id, p.name
            from contracts.amendment a
            join providers.provider_ref p on p.cooperation_id = a.cooperation_id and p.id = a.provider_id
            where a.cooperation_id = ? and a.status = 'voorgelegd'
            """;

    private static final String OF_PROVIDERS = OPEN + """
             and not exists (select from contracts.amendment_consent c where c.amendment_id = a.id and c.party = 'aanbieder')
            """;

    private static final String OF_MUNICIPALITIES = """
            select a.id, a.contract_number, a.number, a.title, a.effective_from, a.proposed_at, r.id as municipality_id, r.name
            from contracts.amendment a
            join cooperation.municipality_ref r on r.id = any (a.municipality_ids)
            where a.cooperation_id = ? and a.status = 'voorgelegd' and a.municipalities_consent
              and not exists (select from contracts.amendment_consent c
                              where c.amendment_id = a.id and c.party = 'gemeente' and c.municipality_id = r.id)
            """;

    private static final String OF_TEAM = OPEN + """
             and exists (select from contracts.amendment_consent c where c.amendment_id = a.id and c.party = 'aanbieder')
             and (not a.municipalities_consent or not exists (
               select from unnest(a.municipality_ids) as m(id) where not exists (
                 select from contracts.amendment_consent c
                 where c.amendment_id = a.id and c.party = 'gemeente' and c.municipality_id = m.id)))
            """;

    @Inject
    private Database database;

    static TaskKind of(Party party) {
        return switch (party) {
            case PROVIDER -> PROVIDER;
            case MUNICIPALITY -> MUNICIPALITY;
            case COOPERATION -> TEAM;
        };
    }

    /** One amendment is asked of each municipality apart. */
    static String key(@Nullable UUID municipality) {
        return municipality == null ? "" : municipality.toString();
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<TaskKind> kinds() {
        return List.of(PROVIDER, MUNICIPALITY, TEAM);
    }

    @Override
    public List<NewTask> wanted(LocalDate today) {
        UUID cooperation = ActorContext.current().requireCooperation();
        List<NewTask> wanted = new ArrayList<>();
        wanted.addAll(database.list(
                OF_PROVIDERS, row -> task(PROVIDER, row, row.uuid("provider_id"), row.text("name")), cooperation));
        wanted.addAll(database.list(
                OF_MUNICIPALITIES,
                row -> task(MUNICIPALITY, row, row.uuid("municipality_id"), row.text("name")),
                cooperation));
        wanted.addAll(database.list(OF_TEAM, row -> task(TEAM, row, null, ""), cooperation));
        return wanted;
    }

    private static NewTask task(TaskKind kind, Row row, @Nullable UUID organisation, String name) {
        UUID id = row.uuid("id");
        LocalDate since = LocalDate.ofInstant(row.instant("proposed_at"), Formats.ZONE);
        LocalDate patience = since.plusDays(PATIENCE);
        LocalDate effective = row.date("effective_from").minusDays(1);
        return new NewTask(
                kind,
                AmendmentOffice.subject(id),
                kind.equals(MUNICIPALITY) ? key(organisation) : "",
                organisation,
                name,
                List.of(
                        row.number("number"),
                        row.text("contract_number"),
                        row.text("title"),
                        row.date("effective_from")),
                "/contracten/addendum-teken?id=" + id,
                since,
                effective.isBefore(patience) && effective.isAfter(since) ? effective : patience);
    }
}
