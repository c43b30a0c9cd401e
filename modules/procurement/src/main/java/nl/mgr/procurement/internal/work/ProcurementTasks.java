package nl.mgr.procurement.internal.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Row;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.TaskKind;
import nl.mgr.platform.TaskSource;
import nl.mgr.platform.Tasks;

/** Drafts wait to be published, applications for a judgement, and admitted providers for an award. */
@ApplicationScoped
public class ProcurementTasks implements TaskSource {

    private static final String MODULE = "procurement";

    public static final TaskKind PUBLISH =
            TaskKind.of(MODULE, "publiceer", OrganisationKind.COOPERATION_TEAM, "procurement.tender.change", "buyer");

    public static final TaskKind ASSESS = TaskKind.of(
                    MODULE,
                    "toets",
                    OrganisationKind.COOPERATION_TEAM,
                    "procurement.application.assess",
                    "buyer",
                    "lawyer",
                    "contract-administrator")
            .escalating(7, "manager");

    public static final TaskKind AWARD = TaskKind.of(
                    MODULE, "gun", OrganisationKind.COOPERATION_TEAM, "procurement.lot.award", "buyer", "manager")
            .escalating(14, "manager");

    /** Days in which an applicant may expect a judgement, and after it an award. */
    private static final int TO_ASSESS = 14;

    private static final int TO_AWARD = 14;

    /** A lot stays sealed, and so nothing to judge, while a choice is made and others may still apply. */
    private static final String APPLICATIONS = """
        select l.id, l.title, t.number, t.title as tender, t.deadline, count(*) as many,
          min(case when t.procedure = 'selectie' and t.deadline >= a.submitted_at::date then t.deadline + 1
                   else a.submitted_at::date end) as since,
          min(coalesce(a.assessed_at, a.submitted_at)::date) as judged
        from procurement.application a
        join procurement.lot l on l.cooperation_id = a.cooperation_id and l.id = a.lot_id
        join procurement.tender t on t.cooperation_id = l.cooperation_id and t.id = l.tender_id
        where a.cooperation_id = ? and a.status = ?
          and (t.procedure <> 'selectie' or l.status <> 'open' or t.deadline < ?)
        group by l.id, l.title, t.number, t.title, t.deadline\
        """;

    private static final String DRAFTS = """
        select t.id, t.number, t.title, t.deadline, count(l.id) as many
        from procurement.tender t
        left join procurement.lot l on l.cooperation_id = t.cooperation_id and l.tender_id = t.id
        where t.cooperation_id = ? and t.published_on is null
        group by t.id, t.number, t.title, t.deadline\
        """;

    private static final String LEFT =
            "select count(*) as total from procurement.application where lot_id = ? and status = ?";

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
        return List.of(PUBLISH, ASSESS, AWARD);
    }

    @Override
    public List<NewTask> wanted(LocalDate today) {
        UUID cooperation = ActorContext.current().requireCooperation();
        List<NewTask> wanted = new ArrayList<>();
        wanted.addAll(database.list(DRAFTS, row -> publish(row, today), cooperation));
        wanted.addAll(database.list(
                APPLICATIONS,
                row -> lot(ASSESS, row, row.date("since"), row.date("since").plusDays(TO_ASSESS)),
                cooperation,
                "submitted",
                today));
        wanted.addAll(database.list(
                APPLICATIONS,
                row -> lot(AWARD, row, row.date("judged"), row.date("judged").plusDays(TO_AWARD)),
                cooperation,
                "admitted",
                today));
        return wanted;
    }

    private static NewTask publish(Row row, LocalDate today) {
        UUID id = row.uuid("id");
        return NewTask.forTeam(
                PUBLISH,
                tender(id),
                "",
                List.of(row.text("title"), row.text("number"), row.number("many")),
                "/inkoop/aanbesteding?id=" + id,
                today,
                row.optionalDate("deadline"));
    }

    private static NewTask lot(TaskKind kind, Row row, LocalDate since, LocalDate due) {
        UUID id = row.uuid("id");
        return NewTask.forTeam(
                kind,
                lot(id),
                "",
                List.of(row.text("title"), row.text("number"), row.text("tender"), row.number("many")),
                "/inkoop/perceel?id=" + id,
                since,
                due);
    }

    /** The judgement is given when nobody waits for one any more. */
    public void judged(UUID lot) {
        doneWhenNone(ASSESS, lot, "submitted");
    }

    /** The lot is awarded when no admitted provider waits any more. */
    public void awarded(UUID lot) {
        doneWhenNone(AWARD, lot, "admitted");
    }

    private void doneWhenNone(TaskKind kind, UUID lot, String status) {
        if (database.number(LEFT, lot, status) == 0) {
            tasks.done(kind, lot(lot), "");
        }
    }

    public static Subject lot(UUID id) {
        return new Subject(MODULE, "lot", id);
    }

    public static Subject tender(UUID id) {
        return new Subject(MODULE, "tender", id);
    }
}
