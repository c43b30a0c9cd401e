package nl.mgr.contracts.internal.indexation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Row;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.TaskKind;
import nl.mgr.platform.TaskSource;

/** What was put before others is approved or sent back. */
@ApplicationScoped
class IndexationTasks implements TaskSource {

    private static final String MODULE = "contracts";
    private static final int DAYS_BEFORE = 14;

    static final TaskKind APPROVE = TaskKind.of(
            MODULE,
            "indexatie-beoordelen",
            OrganisationKind.COOPERATION_TEAM,
            "contracts.indexation.approve",
            "manager",
            "financial-adviser");

    private static final String PROPOSED = """
            select r.id, r.number, r.year::bigint as year, r.effective,
                   (select max(s.at) from contracts.indexation_step s where s.run_id = r.id) as since
            from contracts.indexation_run r where r.cooperation_id = ? and r.status = 'voorgelegd'""";

    @Inject
    private Database database;

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<TaskKind> kinds() {
        return List.of(APPROVE);
    }

    @Override
    public List<NewTask> wanted(LocalDate today) {
        return database.list(
                PROPOSED, row -> task(row, today), ActorContext.current().requireCooperation());
    }

    private static NewTask task(Row row, LocalDate today) {
        UUID id = row.uuid("id");
        LocalDate due = row.date("effective").minusDays(DAYS_BEFORE);
        return NewTask.forTeam(
                APPROVE,
                IndexationOffice.origin(id),
                "",
                List.of(row.text("number"), row.date("effective")),
                "/contracten/indexatie?id=" + id,
                today,
                due.isBefore(today) ? today : due);
    }
}
