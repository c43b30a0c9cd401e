package nl.mgr.cooperation.internal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.cooperation.BudgetCalendar;
import nl.mgr.cooperation.BudgetCalendar.Standing;
import nl.mgr.cooperation.BudgetCalendar.StepLine;
import nl.mgr.cooperation.BudgetCalendar.StepTerms;
import nl.mgr.cooperation.CalendarStep;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.LegalForm;
import nl.mgr.cooperation.internal.calendar.LegalDates.LegalDate;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Row;
import org.jspecify.annotations.Nullable;

/** What was entered of a year, laid beside what the law says. */
@ApplicationScoped
class CalendarReader {

    private static final LegalDates LAW = new LegalDates(LegalRule.all());

    private static final String FORM = "select legal_form from cooperation.cooperation where id = ?";

    private static final String STEPS = """
            select id, step, planned_on, done_on, state, source, version from cooperation.calendar_step
            where cooperation_id = ? and year = ?""";

    @Inject
    private Database database;

    record Entered(UUID id, CalendarStep step, StepTerms terms, long version) {}

    /** A public body has the dates of the law; who works under a centre municipality has none of them. */
    boolean legal() {
        return database.first(FORM, row -> LegalForm.of(row.text("legal_form")), cooperation())
                .filter(form -> form == LegalForm.MODULAR_ARRANGEMENT)
                .isPresent();
    }

    Map<CalendarStep, Entered> entered(int year) {
        Map<CalendarStep, Entered> entered = new EnumMap<>(CalendarStep.class);
        database.list(STEPS, CalendarReader::entered, cooperation(), year).forEach(one -> entered.put(one.step(), one));
        return entered;
    }

    private static Entered entered(Row row) {
        return new Entered(
                row.uuid("id"),
                CalendarStep.of(row.text("step")),
                new StepTerms(
                        row.optionalDate("planned_on"),
                        row.optionalDate("done_on"),
                        FactState.of(row.text("state")),
                        row.text("source")),
                row.number("version"));
    }

    List<StepLine> lines(int year, LocalDate today) {
        return lines(year, today, entered(year));
    }

    static List<StepLine> lines(int year, LocalDate today, Map<CalendarStep, Entered> entered) {
        Map<CalendarStep, LocalDate> known = known(entered);
        boolean chosen = known.containsKey(CalendarStep.ADOPTION);
        known.computeIfAbsent(CalendarStep.ADOPTION, step -> latestAdoption(year));
        return LAW.of(year, known).values().stream()
                .map(date ->
                        line(year, date, entered.get(date.step()), provisional(date.step(), chosen, entered), today))
                .sorted(Comparator.comparing(StepLine::day))
                .toList();
    }

    private static boolean provisional(CalendarStep step, boolean chosen, Map<CalendarStep, Entered> entered) {
        boolean sent = doneOn(entered, CalendarStep.DRAFT).isPresent();
        return !chosen && (step == CalendarStep.DRAFT || (step == CalendarStep.OPINIONS && !sent));
    }

    private static Map<CalendarStep, LocalDate> known(Map<CalendarStep, Entered> entered) {
        Map<CalendarStep, LocalDate> known = new EnumMap<>(CalendarStep.class);
        entered.forEach((step, one) -> {
            LocalDate day = one.terms().done() == null
                    ? one.terms().planned()
                    : one.terms().done();
            if (day != null) {
                known.put(step, day);
            }
        });
        return known;
    }

    static Optional<LocalDate> doneOn(Map<CalendarStep, Entered> entered, CalendarStep step) {
        return Optional.ofNullable(entered.get(step)).map(one -> one.terms().done());
    }

    /** In the year before, and so that it is with the province in time. */
    static LocalDate latestAdoption(int year) {
        LocalDate inYear = LAW.fixed(CalendarStep.ADOPTION, year).orElseThrow();
        return LAW.fixed(CalendarStep.PROVINCE, year)
                .filter(day -> day.isBefore(inYear))
                .orElse(inYear);
    }

    /** Weeks that councils have for a draft that is sent on a day. */
    static int weeksOfCouncils(LocalDate sent) {
        return LAW.ruleOn(CalendarStep.OPINIONS, sent).orElseThrow().weeks();
    }

    private static StepLine line(
            int year, LegalDate date, @Nullable Entered entered, boolean provisional, LocalDate today) {
        LocalDate last = date.last();
        if (last == null || date.step() == CalendarStep.ADOPTION) {
            last = latestAdoption(year);
        }
        StepTerms terms = entered == null ? null : entered.terms();
        return new StepLine(
                date.step(),
                date.rule().article(),
                date.rule().source(),
                last,
                provisional,
                terms,
                entered == null ? 0 : entered.version(),
                standing(last, terms, today));
    }

    static Standing standing(LocalDate last, @Nullable StepTerms terms, LocalDate today) {
        LocalDate done = terms == null ? null : terms.done();
        if (done != null) {
            return done.isAfter(last) ? Standing.DONE_LATE : Standing.DONE;
        }
        LocalDate planned = terms == null ? null : terms.planned();
        LocalDate due = planned == null ? last : planned;
        if (!due.isBefore(today)) {
            return Standing.COMING;
        }
        return due.plusDays(BudgetCalendar.LATE_DAYS).isBefore(today) ? Standing.UNKNOWN : Standing.LATE;
    }

    static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
