package nl.mgr.platform.internal.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Row;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.TaskKind;
import nl.mgr.platform.TaskSource;
import nl.mgr.platform.Tasks;

/** A month before the year is over, the administrator of each organisation is asked to review who may what. */
@ApplicationScoped
public class ReviewTasks implements TaskSource {

    private static final String MODULE = "platform";
    private static final String RIGHT = "platform.people.manage";
    private static final int AHEAD_DAYS = 30;

    private static final TaskKind TEAM = TaskKind.of(
                    MODULE, "nakijken-team", OrganisationKind.COOPERATION_TEAM, RIGHT, "administrator")
            .escalating(30, "manager");
    private static final TaskKind MUNICIPALITY = TaskKind.of(
                    MODULE, "nakijken-gemeente", OrganisationKind.MUNICIPALITY, RIGHT, "municipality-administrator")
            .awaitedByTeam();
    private static final TaskKind PROVIDER = TaskKind.of(
                    MODULE, "nakijken-aanbieder", OrganisationKind.PROVIDER, RIGHT, "provider-administrator")
            .awaitedByTeam();

    private static final Map<OrganisationKind, TaskKind> KINDS = Map.of(
            OrganisationKind.COOPERATION_TEAM, TEAM,
            OrganisationKind.MUNICIPALITY, MUNICIPALITY,
            OrganisationKind.PROVIDER, PROVIDER);

    private static final String DUE = "select * from " + Standings.ROWS + " where kind <> 'installation' and due <= ?";

    @Inject
    private Database database;

    @Inject
    private Tasks tasks;

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<TaskKind> kinds() {
        return List.of(TEAM, MUNICIPALITY, PROVIDER);
    }

    @Override
    public List<NewTask> wanted(LocalDate today) {
        UUID cooperation = ActorContext.current().requireCooperation();
        return database.list(DUE, ReviewTasks::wanted, cooperation, cooperation, today, today.plusDays(AHEAD_DAYS));
    }

    private static NewTask wanted(Row row) {
        OrganisationKind kind = OrganisationKind.of(row.text("kind"));
        boolean team = kind == OrganisationKind.COOPERATION_TEAM;
        LocalDate due = row.date("due");
        return new NewTask(
                Objects.requireNonNull(KINDS.get(kind)),
                organisation(row.uuid("id")),
                "",
                team ? null : row.uuid("pointer"),
                team ? "" : row.text("organisation"),
                List.of(row.text("organisation"), row.number("people")),
                "/account/nakijken",
                due.minusDays(AHEAD_DAYS),
                due);
    }

    /** That of the organisation is done. */
    void signed(Actor by, UUID organisation) {
        TaskKind kind = KINDS.get(OrganisationKind.of(by.kind()));
        if (kind != null) {
            tasks.done(kind, organisation(organisation), "");
        }
    }

    private static Subject organisation(UUID id) {
        return new Subject(MODULE, "organisation", id);
    }
}
