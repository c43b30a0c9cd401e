package nl.mgr.contracts.internal.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.mgr.contracts.Kpis.Span;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Coded;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Row;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.TaskKind;
import nl.mgr.platform.TaskSource;
import nl.mgr.ui.Formats;

/** Of a period that is over the provider enters a value; the team confirms what was entered. */
@ApplicationScoped
class KpiTasks implements TaskSource {

    private static final String MODULE = "contracts";
    private static final int PATIENCE = 14;

    static final TaskKind DELIVER = TaskKind.of(
                    MODULE,
                    "kpi-aanleveren",
                    OrganisationKind.PROVIDER,
                    "contracts.kpi.deliver",
                    "data-officer",
                    "provider-administrator")
            .awaitedByTeam();

    static final TaskKind CONFIRM = TaskKind.of(
            MODULE,
            "kpi-bevestigen",
            OrganisationKind.COOPERATION_TEAM,
            "contracts.kpi.judge",
            "contract-administrator",
            "relation-manager");

    @Inject
    private Database database;

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<TaskKind> kinds() {
        return List.of(DELIVER, CONFIRM);
    }

    @Override
    public List<NewTask> wanted(LocalDate today) {
        Object cooperation = ActorContext.current().requireCooperation();
        List<NewTask> wanted = new ArrayList<>(database.list(KpiLists.WANTED, KpiTasks::deliver, today, cooperation));
        wanted.addAll(database.list(KpiLists.WAITING, KpiTasks::confirm, cooperation));
        return wanted;
    }

    private static NewTask deliver(Row row) {
        LocalDate from = row.date("from_day");
        LocalDate last = Coded.of(Span.class, row.text("span")).last(from);
        return new NewTask(
                DELIVER,
                KpiSubjects.kpi(row.uuid("id")),
                from.toString(),
                row.uuid("provider_id"),
                row.text("provider"),
                List.of(row.text("name"), row.text("contract"), row.text("provider"), from, last),
                KpiSubjects.page(row.uuid("id")),
                last.plusDays(1),
                last.plusMonths(1));
    }

    private static NewTask confirm(Row row) {
        LocalDate from = row.date("period_from");
        LocalDate since = LocalDate.ofInstant(row.instant("delivered_at"), Formats.ZONE);
        return NewTask.forTeam(
                CONFIRM,
                KpiSubjects.kpi(row.uuid("kpi_id")),
                row.uuid("id").toString(),
                List.of(
                        row.text("name"),
                        row.text("contract"),
                        row.text("provider"),
                        from,
                        Coded.of(Span.class, row.text("span")).last(from)),
                KpiSubjects.page(row.uuid("kpi_id")),
                since,
                since.plusDays(PATIENCE));
    }
}
