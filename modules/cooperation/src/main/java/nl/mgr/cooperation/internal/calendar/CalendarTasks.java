package nl.mgr.cooperation.internal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.mgr.cooperation.BudgetCalendar.Standing;
import nl.mgr.cooperation.BudgetCalendar.StepLine;
import nl.mgr.cooperation.CalendarStep;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.TaskKind;
import nl.mgr.platform.TaskSource;

/** Each step of the budget calendar is asked of the team some weeks ahead, until the day on which it was done is in. */
@ApplicationScoped
class CalendarTasks implements TaskSource {

    private static final String MODULE = "cooperation";
    private static final int PATIENCE = 7;

    /** Budgets of which some step may be near: the accounts of last year, and the budget that is made two years ahead. */
    private static final int YEARS_BACK = 2;

    private static final int YEARS_AHEAD = 2;

    @Inject
    private CalendarReader reader;

    static TaskKind kind(CalendarStep step) {
        return TaskKind.of(
                        MODULE,
                        "begroting-" + step.code(),
                        OrganisationKind.COOPERATION_TEAM,
                        "cooperation.calendar.change",
                        "management-assistant",
                        "manager")
                .escalating(PATIENCE, "manager");
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<TaskKind> kinds() {
        return Arrays.stream(CalendarStep.values()).map(CalendarTasks::kind).toList();
    }

    @Override
    public List<NewTask> wanted(LocalDate today) {
        List<NewTask> wanted = new ArrayList<>();
        if (reader.legal()) {
            for (int year = today.getYear() - YEARS_BACK; year <= today.getYear() + YEARS_AHEAD; year++) {
                int of = year;
                reader.lines(year, today).stream()
                        .filter(line -> wanted(line, today))
                        .map(line -> task(of, line))
                        .forEach(wanted::add);
            }
        }
        return wanted;
    }

    static boolean wanted(StepLine line, LocalDate today) {
        boolean open = line.standing() == Standing.COMING || line.standing() == Standing.LATE;
        return open && !since(line).isAfter(today);
    }

    private static LocalDate since(StepLine line) {
        return line.day().minusWeeks(line.step().weeksAhead());
    }

    private static NewTask task(int year, StepLine line) {
        return NewTask.forTeam(
                kind(line.step()),
                calendar(),
                key(year, line.step()),
                List.of(String.valueOf(year), line.day()),
                "/samenwerking/kalenderstap?jaar=" + year + "&stap="
                        + line.step().code(),
                since(line),
                line.day());
    }

    /** The calendar of the actor's cooperation; a key says which step of which year. */
    static Subject calendar() {
        return new Subject(MODULE, "calendar", CalendarReader.cooperation());
    }

    static String key(int year, CalendarStep step) {
        return year + "-" + step.code();
    }
}
