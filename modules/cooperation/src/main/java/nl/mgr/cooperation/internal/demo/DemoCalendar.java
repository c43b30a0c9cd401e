package nl.mgr.cooperation.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.cooperation.BudgetCalendar;
import nl.mgr.cooperation.BudgetCalendar.StepTerms;
import nl.mgr.cooperation.CalendarStep;
import nl.mgr.cooperation.CouncilOpinions;
import nl.mgr.cooperation.CouncilOpinions.Line;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.MunicipalDateKind;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.cooperation.Stance;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.ListQuery;

/**
 * A budget calendar of two years, until the demo day. No document tells the days, so all are marked as assumptions. Of next
 * year's budget one council did not answer.
 */
@ApplicationScoped
class DemoCalendar {

    private static final String ASSUMED = "Aanname demo: geen document noemt deze dag";
    private static final String AS_ELSEWHERE =
            "Aanname demo: naar de begrotingsapp van Lochem (2022), kadernota juli, begroting november, berap oktober";

    @Inject
    private BudgetCalendar calendar;

    @Inject
    private CouncilOpinions councils;

    @Inject
    private Municipalities municipalities;

    void keep(LocalDate demoDay) {
        int next = demoDay.getYear() + 1;
        for (MunicipalityRef municipality :
                municipalities.participants(demoDay).stream().skip(1).toList()) {
            cycle(next, municipality.code());
        }
        if (!calendar.legal()) {
            return;
        }
        done(next - 2, CalendarStep.PROVISIONAL, day(next - 1, 4, 9), demoDay);
        done(next - 2, CalendarStep.ACCOUNTS, day(next - 1, 7, 9), demoDay);
        for (int year = next - 1; year <= next; year++) {
            done(year, CalendarStep.DRAFT, day(year - 1, 4, 7), demoDay);
            done(year, CalendarStep.FRAMEWORK, day(year - 1, 4, 9), demoDay);
            done(year, CalendarStep.ADOPTION, day(year - 1, 7, 2), demoDay);
            done(year, CalendarStep.OPINIONS, day(year - 1, 6, 30), demoDay);
            done(year, CalendarStep.PROVINCE, day(year - 1, 7, 9), demoDay);
        }
        if (!day(next - 1, 7, 1).isAfter(demoDay)) {
            opinions(next);
        }
    }

    private void done(int year, CalendarStep step, LocalDate day, LocalDate demoDay) {
        if (!day.isAfter(demoDay)) {
            calendar.enter(year, step, new StepTerms(null, day, FactState.ASSUMED, ASSUMED), 0);
        }
    }

    private void cycle(int year, CbsCode code) {
        calendar.enter(
                year,
                code,
                Map.of(
                        MunicipalDateKind.FRAMEWORK, day(year - 1, 7, 8),
                        MunicipalDateKind.BUDGET, day(year - 1, 11, 11),
                        MunicipalDateKind.PROGRESS, day(year, 10, 14),
                        MunicipalDateKind.ACCOUNTS, day(year + 1, 6, 17)),
                FactState.ASSUMED,
                AS_ELSEWHERE);
    }

    /** The first council is critical and got an answer, the last said nothing at all, the others let know they agree. */
    private void opinions(int year) {
        List<Line> asked = councils.find(year, ListQuery.everything()).rows();
        LocalDate sent = day(year - 1, 6, 16);
        for (Line council : asked.subList(0, asked.size() - 1)) {
            boolean first = council == asked.get(0);
            councils.record(
                    year,
                    new CbsCode(council.code()),
                    first ? Stance.CRITICAL : Stance.NONE,
                    first ? "Aanname demo: de raad vraagt een lagere stijging van de uitvoeringskosten." : "",
                    sent,
                    sent.plusDays(2));
        }
        UUID critical = councils.of(year, new CbsCode(asked.get(0).code()))
                .versions()
                .get(0)
                .id();
        councils.answer(
                critical,
                "Aanname demo: het dagelijks bestuur beperkt de stijging tot de index en licht dat toe.",
                day(year - 1, 6, 30));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
