package nl.mgr.contracts.internal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Row;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.TaskKind;
import nl.mgr.platform.TaskSource;

/** A provider gives its view in time; the team decides when it was heard, and follows up by the day that was set. */
@ApplicationScoped
class ControlTasks implements TaskSource {

    private static final String MODULE = "contracts";
    private static final int PATIENCE = 14;

    static final TaskKind REACT = TaskKind.of(
                    MODULE,
                    "controle-zienswijze",
                    OrganisationKind.PROVIDER,
                    "contracts.control.react",
                    "provider-administrator",
                    "signatory")
            .awaitedByTeam();

    static final TaskKind DECIDE = TaskKind.of(
            MODULE,
            "controle-uitkomst",
            OrganisationKind.COOPERATION_TEAM,
            "contracts.control.decide",
            "contract-administrator",
            "manager");

    static final TaskKind FOLLOW_UP = TaskKind.of(
            MODULE,
            "controle-opvolgen",
            OrganisationKind.COOPERATION_TEAM,
            "contracts.control.change",
            "contract-administrator",
            "relation-manager");

    private static final String DONE = """
            select k.id, k.number, k.title, k.hearing_until, k.provider_id, p.name as provider,
                   v.given_at is not null as heard
            from contracts.control_plan k
            join providers.provider_ref p on p.cooperation_id = k.cooperation_id and p.id = k.provider_id
            left join contracts.control_view v on v.cooperation_id = k.cooperation_id and v.plan_id = k.id
            where k.cooperation_id = ? and k.status in ('uitgevoerd', 'gehoord')
            """;

    private static final String FOLLOW_UPS = """
            select f.id, f.plan_id, f.what, f.due_on, k.number, p.name as provider
            from contracts.control_follow_up f
            join contracts.control_plan k on k.cooperation_id = f.cooperation_id and k.id = f.plan_id
            join providers.provider_ref p on p.cooperation_id = f.cooperation_id and p.id = f.provider_id
            where f.cooperation_id = ? and f.done_at is null
            """;

    @Inject
    private Database database;

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<TaskKind> kinds() {
        return List.of(REACT, DECIDE, FOLLOW_UP);
    }

    @Override
    public List<NewTask> wanted(LocalDate today) {
        UUID cooperation = ActorContext.current().requireCooperation();
        List<NewTask> wanted = new ArrayList<>(database.list(DONE, row -> next(row, today), cooperation));
        wanted.addAll(database.list(FOLLOW_UPS, ControlTasks::followUp, cooperation));
        return wanted;
    }

    private static NewTask next(Row row, LocalDate today) {
        UUID id = row.uuid("id");
        LocalDate until = row.date("hearing_until");
        if (row.flag("heard") || until.isBefore(today)) {
            return NewTask.forTeam(
                    DECIDE,
                    ControlSubjects.plan(id),
                    "",
                    List.of(row.text("number"), row.text("provider"), row.text("title")),
                    ControlSubjects.page(id),
                    today,
                    until.plusDays(PATIENCE));
        }
        return new NewTask(
                REACT,
                ControlSubjects.plan(id),
                "",
                row.uuid("provider_id"),
                row.text("provider"),
                List.of(row.text("number"), row.text("title"), until),
                "/contracten/controle-zienswijze?id=" + id,
                today,
                until);
    }

    private static NewTask followUp(Row row) {
        LocalDate due = row.date("due_on");
        return NewTask.forTeam(
                FOLLOW_UP,
                ControlSubjects.plan(row.uuid("plan_id")),
                row.uuid("id").toString(),
                List.of(row.text("number"), row.text("provider"), row.text("what")),
                ControlSubjects.page(row.uuid("plan_id")) + "#opvolging",
                due.minusDays(PATIENCE),
                due);
    }
}
