package nl.mgr.monitoring.internal.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.Subject;
import nl.mgr.monitoring.Completeness;
import nl.mgr.monitoring.CompletenessRow;
import nl.mgr.monitoring.CompletenessTotals;
import nl.mgr.monitoring.MonthSets;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.TaskKind;
import nl.mgr.platform.TaskSource;

/** Providers deliver each month, mend what was refused and add what is missing; the team chases and settles. */
@ApplicationScoped
public class MonitoringTasks implements TaskSource {

    private static final String MODULE = "monitoring";
    private static final String SUBMIT = "monitoring.delivery.submit";
    private static final int PATIENCE = 7;

    /** Nothing is in for a month that is over. */
    public static final TaskKind DELIVER = ofProvider("lever");

    /** The last file was refused. */
    public static final TaskKind CORRECT = ofProvider("verbeter");

    /** Something is in, not all of it. */
    public static final TaskKind SUPPLEMENT = ofProvider("vulaan");

    /** Providers did not deliver, or not all, and their time is over. */
    public static final TaskKind CHASE = TaskKind.of(
                    MODULE,
                    "spreekaan",
                    OrganisationKind.COOPERATION_TEAM,
                    "monitoring.completeness.view",
                    "contract-administrator")
            .escalating(PATIENCE, "manager");

    public static final TaskKind SETTLE = TaskKind.of(
                    MODULE,
                    "stelvast",
                    OrganisationKind.COOPERATION_TEAM,
                    "monitoring.month.settle",
                    "contract-administrator")
            .escalating(PATIENCE, "manager");

    /** Months back that are still looked after one by one; what is older is for who settles. */
    private static final int MONTHS = 3;

    /** After the last day in time: then providers are spoken to, and the month is settled. */
    private static final int TO_CHASE = 7;

    private static final int TO_SETTLE = 9;

    @Inject
    private Completeness completeness;

    @Inject
    private MonthSets sets;

    private static TaskKind ofProvider(String name) {
        return TaskKind.of(MODULE, name, OrganisationKind.PROVIDER, SUBMIT, "data-officer", "provider-administrator")
                .escalating(PATIENCE, "provider-administrator")
                .awaitedByTeam();
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<TaskKind> kinds() {
        return List.of(DELIVER, CORRECT, SUPPLEMENT, CHASE, SETTLE);
    }

    @Override
    public List<NewTask> wanted(LocalDate today) {
        List<NewTask> wanted = new ArrayList<>();
        Month last = completeness.lastDue();
        for (Month month = last.plus(1 - MONTHS); !over(month).isAfter(today); month = month.plus(1)) {
            if (sets.of(month).isEmpty()) {
                Month of = month;
                completeness.providers(month, ListQuery.everything()).rows().forEach(row -> ofProvider(of, row)
                        .ifPresent(wanted::add));
                wanted.addAll(ofTeam(month, today));
            }
        }
        return wanted;
    }

    /** The last day of a month: from then on its figures can be made. */
    private static LocalDate over(Month month) {
        return month.plus(1).firstDay().minusDays(1);
    }

    Optional<NewTask> ofProvider(Month month, CompletenessRow row) {
        return switch (row.state()) {
            case COMPLETE, LATE -> Optional.empty();
            case REFUSED -> Optional.of(task(CORRECT, month, row));
            case INCOMPLETE -> Optional.of(task(SUPPLEMENT, month, row));
            case MISSING, OPEN -> Optional.of(task(DELIVER, month, row));
        };
    }

    private NewTask task(TaskKind kind, Month month, CompletenessRow row) {
        return new NewTask(
                kind,
                provider(row.providerId()),
                month.toString(),
                row.providerId(),
                row.provider(),
                List.of(month, row.expected(), row.missing()),
                "/leveringen/lever?maand=" + month,
                over(month),
                completeness.due(month));
    }

    private List<NewTask> ofTeam(Month month, LocalDate today) {
        LocalDate due = completeness.due(month);
        CompletenessTotals totals = completeness.totals(month);
        int open = totals.incomplete() + totals.missing();
        List<NewTask> wanted = new ArrayList<>();
        if (!due.isBefore(today) || totals.providers() == 0) {
            return wanted;
        }
        String page = "/leveringen/volledigheid?maand=" + month;
        if (open > 0) {
            wanted.add(NewTask.forTeam(
                    CHASE,
                    months(),
                    month.toString(),
                    List.of(month, open, totals.providers()),
                    page,
                    due.plusDays(1),
                    due.plusDays(TO_CHASE)));
        }
        wanted.add(NewTask.forTeam(
                SETTLE,
                months(),
                month.toString(),
                List.of(month, totals.complete(), totals.providers()),
                page,
                due.plusDays(1),
                due.plusDays(TO_SETTLE)));
        return wanted;
    }

    public static Subject provider(UUID id) {
        return new Subject("providers", "provider", id);
    }

    /** The months of the actor's cooperation; a key says which. */
    public static Subject months() {
        return new Subject(MODULE, "months", ActorContext.current().requireCooperation());
    }
}
