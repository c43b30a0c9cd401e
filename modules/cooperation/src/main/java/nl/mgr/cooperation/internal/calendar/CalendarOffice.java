package nl.mgr.cooperation.internal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.cooperation.BudgetCalendar;
import nl.mgr.cooperation.Budgets;
import nl.mgr.cooperation.CalendarStep;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.MunicipalDateKind;
import nl.mgr.cooperation.SourceNeeded;
import nl.mgr.cooperation.internal.calendar.CalendarReader.Entered;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.platform.Tasks;

@ApplicationScoped
@Guarded
@Transactional
class CalendarOffice implements BudgetCalendar {

    /** The last that the database takes. */
    private static final int LAST_YEAR = 2100;

    private static final String ADD = """
            insert into cooperation.calendar_step (id, cooperation_id, year, step, planned_on, done_on, state, source)
            values (?, ?, ?, ?, ?::date, ?::date, ?, ?) on conflict on constraint calendar_step_once do nothing""";

    private static final String CHANGE = """
            update cooperation.calendar_step
            set planned_on = ?::date, done_on = ?::date, state = ?, source = ?, version = version + 1
            where cooperation_id = ? and year = ? and step = ? and version = ?""";

    @Inject
    private Database database;

    @Inject
    private CalendarReader reader;

    @Inject
    private MunicipalDateStore municipal;

    @Inject
    private CalendarNotices notices;

    @Inject
    private Tasks tasks;

    @Inject
    private Clock clock;

    @Override
    @Right("cooperation.calendar.view")
    public boolean legal() {
        return reader.legal();
    }

    @Override
    @Right("cooperation.calendar.view")
    public List<StepLine> steps(int year) {
        known(year);
        return reader.legal() ? reader.lines(year, today()) : List.of();
    }

    @Override
    @Right("cooperation.calendar.view")
    public StepLine step(int year, CalendarStep step) {
        return steps(year).stream()
                .filter(line -> line.step() == step)
                .findFirst()
                .orElseThrow(() -> new NotFound("step " + step.code() + " of " + year));
    }

    @Override
    @Right("cooperation.calendar.change")
    public List<Warning> enter(int year, CalendarStep step, StepTerms terms, long version) {
        StepLine before = step(year, step);
        Map<CalendarStep, Entered> entered = reader.entered(year);
        StepRules.refuse(year, step, terms, entered, today());
        if (terms.source().isBlank()) {
            throw new SourceNeeded(String.valueOf(year));
        }
        write(year, step, terms, version);
        List<StepLine> lines = reader.lines(year, today());
        if (terms.done() != null) {
            tasks.done(CalendarTasks.kind(step), CalendarTasks.calendar(), CalendarTasks.key(year, step));
        }
        if (step == CalendarStep.DRAFT && terms.done() != null && !terms.done().equals(before.done())) {
            UUID id = Objects.requireNonNull(reader.entered(year).get(step)).id();
            notices.sent(year, terms.done(), id, today());
        }
        return StepRules.warnings(step, lines, today());
    }

    private void write(int year, CalendarStep step, StepTerms terms, long version) {
        LocalDate planned = step == CalendarStep.ADOPTION ? terms.planned() : null;
        String state = terms.state().code();
        String source = terms.source().strip();
        int written = version == 0
                ? database.update(
                        ADD,
                        Ids.next(),
                        CalendarReader.cooperation(),
                        year,
                        step.code(),
                        planned,
                        terms.done(),
                        state,
                        source)
                : database.update(
                        CHANGE,
                        planned,
                        terms.done(),
                        state,
                        source,
                        CalendarReader.cooperation(),
                        year,
                        step.code(),
                        version);
        if (written == 0) {
            throw new OptimisticLockException("step " + step.code() + " of " + year);
        }
    }

    @Override
    @Right("cooperation.calendar.view")
    public Page<MunicipalDates> municipalDates(int year, ListQuery query) {
        known(year);
        return municipal.find(year, MunicipalDateStore.within(year, today()), query);
    }

    @Override
    @Right("cooperation.calendar.view")
    public MunicipalDates municipalDates(int year, CbsCode code) {
        return municipalDates(year, ListQuery.everything()).rows().stream()
                .filter(each -> each.code().equals(code.digits()))
                .findFirst()
                .orElseThrow(() -> new NotFound("dates of " + code + " in " + year));
    }

    @Override
    @Right("cooperation.calendar.change")
    public void enter(int year, CbsCode code, Map<MunicipalDateKind, LocalDate> days, FactState state, String source) {
        MunicipalDates seen = municipalDates(year, code);
        municipal.enter(year, seen, days, state, source);
    }

    private static void known(int year) {
        if (year < Budgets.FIRST_YEAR || year > LAST_YEAR) {
            throw new NotFound("budget calendar of " + year);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
