package nl.mgr.cooperation.internal.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mgr.cooperation.AdoptionOutsideYear;
import nl.mgr.cooperation.AdoptionTooLate;
import nl.mgr.cooperation.BudgetCalendar.StepLine;
import nl.mgr.cooperation.BudgetCalendar.StepTerms;
import nl.mgr.cooperation.BudgetCalendar.Warning;
import nl.mgr.cooperation.CalendarStep;
import nl.mgr.cooperation.CouncilsNeedTheirWeeks;
import nl.mgr.cooperation.StepNotDoneYet;
import nl.mgr.cooperation.StepWithoutDay;
import nl.mgr.cooperation.internal.calendar.CalendarReader.Entered;

/** A plan that breaks a term is refused; of what was done against a term it is only said so, because it was done. */
final class StepRules {

    private StepRules() {}

    static void refuse(
            int year, CalendarStep step, StepTerms terms, Map<CalendarStep, Entered> entered, LocalDate today) {
        LocalDate planned = terms.planned();
        LocalDate done = terms.done();
        if (done == null && (planned == null || step != CalendarStep.ADOPTION)) {
            throw new StepWithoutDay(year);
        }
        if (done != null && done.isAfter(today)) {
            throw new StepNotDoneYet(done);
        }
        if (step != CalendarStep.ADOPTION) {
            return;
        }
        LocalDate day = done == null ? planned : done;
        if (day != null && day.getYear() != year - 1) {
            throw new AdoptionOutsideYear(year, day);
        }
        if (done == null && planned != null) {
            refusePlan(year, planned, CalendarReader.doneOn(entered, CalendarStep.DRAFT));
        }
    }

    private static void refusePlan(int year, LocalDate planned, Optional<LocalDate> sent) {
        LocalDate last = CalendarReader.latestAdoption(year);
        if (planned.isAfter(last)) {
            throw new AdoptionTooLate(planned, last);
        }
        sent.ifPresent(day -> {
            int weeks = CalendarReader.weeksOfCouncils(day);
            if (planned.isBefore(day.plusWeeks(weeks))) {
                throw new CouncilsNeedTheirWeeks(planned, day, weeks, day.plusWeeks(weeks));
            }
        });
    }

    /** @param lines of the year as they are now that it was entered */
    static List<Warning> warnings(CalendarStep step, List<StepLine> lines, LocalDate today) {
        List<Warning> warnings = new ArrayList<>();
        StepLine line = line(lines, step);
        LocalDate done = line.done();
        if (done != null && done.isAfter(line.last())) {
            warnings.add(new Warning("te-laat", List.of(done, line.last(), line.article())));
        }
        StepLine draft = line(lines, CalendarStep.DRAFT);
        StepLine adoption = line(lines, CalendarStep.ADOPTION);
        LocalDate adopted = adoption.done() == null ? adoption.planned() : adoption.done();
        LocalDate sent = draft.done();
        if (adopted == null || (step != CalendarStep.DRAFT && step != CalendarStep.ADOPTION)) {
            return warnings;
        }
        if (sent == null && adoption.done() == null && draft.last().isBefore(today)) {
            int weeks = CalendarReader.weeksOfCouncils(today);
            warnings.add(new Warning("ontwerp", List.of(adopted, draft.last(), today.plusWeeks(weeks))));
        }
        if (sent != null) {
            LocalDate earliest = sent.plusWeeks(CalendarReader.weeksOfCouncils(sent));
            if (adopted.isBefore(earliest)) {
                warnings.add(new Warning("weken", List.of(adopted, sent, earliest)));
            }
        }
        return warnings;
    }

    private static StepLine line(List<StepLine> lines, CalendarStep step) {
        return lines.stream().filter(each -> each.step() == step).findFirst().orElseThrow();
    }
}
