package nl.mgr.cooperation.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.cooperation.AdoptionOutsideYear;
import nl.mgr.cooperation.AdoptionTooLate;
import nl.mgr.cooperation.BudgetCalendar.Standing;
import nl.mgr.cooperation.BudgetCalendar.StepLine;
import nl.mgr.cooperation.BudgetCalendar.StepTerms;
import nl.mgr.cooperation.BudgetCalendar.Warning;
import nl.mgr.cooperation.CalendarStep;
import nl.mgr.cooperation.CouncilsNeedTheirWeeks;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.StepNotDoneYet;
import nl.mgr.cooperation.StepWithoutDay;
import nl.mgr.cooperation.internal.calendar.CalendarReader.Entered;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The budget of 2028, seen on days of 2026 and 2027. */
class StepRulesTest {

    private static final int YEAR = 2028;
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final Map<CalendarStep, Entered> entered = new EnumMap<>(CalendarStep.class);

    private static StepTerms terms(@Nullable String planned, @Nullable String done) {
        return new StepTerms(
                planned == null ? null : LocalDate.parse(planned),
                done == null ? null : LocalDate.parse(done),
                FactState.KNOWN,
                "source");
    }

    private void enter(CalendarStep step, @Nullable String planned, @Nullable String done) {
        entered.put(step, new Entered(new UUID(0, step.ordinal()), step, terms(planned, done), 1));
    }

    private StepLine line(CalendarStep step, LocalDate today) {
        return CalendarReader.lines(YEAR, today, entered).stream()
                .filter(each -> each.step() == step)
                .findFirst()
                .orElseThrow();
    }

    private void plan(String day) {
        StepRules.refuse(YEAR, CalendarStep.ADOPTION, terms(day, null), entered, TODAY);
    }

    @Test
    void withoutAChoiceTheLastDayCounts() {
        assertThat(line(CalendarStep.DRAFT, TODAY).last()).isEqualTo("2027-06-22");
        assertThat(line(CalendarStep.DRAFT, TODAY).provisional()).isTrue();
        assertThat(line(CalendarStep.FRAMEWORK, TODAY).provisional()).isFalse();
        enter(CalendarStep.ADOPTION, "2027-05-20", null);
        assertThat(line(CalendarStep.DRAFT, TODAY).last()).isEqualTo("2027-02-25");
        assertThat(line(CalendarStep.DRAFT, TODAY).provisional()).isFalse();
        assertThat(line(CalendarStep.ADOPTION, TODAY).day()).isEqualTo("2027-05-20");
    }

    @Test
    void aPlanIsInTheYearBeforeAndInTimeForTheProvince() {
        assertThatThrownBy(() -> plan("2028-01-06")).isInstanceOf(AdoptionOutsideYear.class);
        assertThatThrownBy(() -> plan("2026-12-31")).isInstanceOf(AdoptionOutsideYear.class);
        assertThatThrownBy(() -> plan("2027-09-15")).isInstanceOf(AdoptionTooLate.class);
        plan("2027-09-14");
    }

    @Test
    void councilsHaveTheirWeeksFromTheDayOnWhichTheDraftWasSent() {
        enter(CalendarStep.DRAFT, null, "2027-02-01");
        assertThatThrownBy(() -> plan("2027-04-25")).isInstanceOf(CouncilsNeedTheirWeeks.class);
        plan("2027-04-26");
    }

    @Test
    void whatIsDoneHasADayThatCame() {
        assertThatThrownBy(() -> StepRules.refuse(
                        YEAR, CalendarStep.DRAFT, terms(null, TODAY.plusDays(1).toString()), entered, TODAY))
                .isInstanceOf(StepNotDoneYet.class);
        assertThatThrownBy(() -> StepRules.refuse(YEAR, CalendarStep.DRAFT, terms("2027-02-01", null), entered, TODAY))
                .isInstanceOf(StepWithoutDay.class);
        StepRules.refuse(YEAR, CalendarStep.DRAFT, terms(null, TODAY.toString()), entered, TODAY);
    }

    @Test
    void whatWasDoneAgainstATermIsSaid() {
        enter(CalendarStep.FRAMEWORK, null, "2027-04-30");
        assertThat(codes(CalendarStep.FRAMEWORK, LocalDate.of(2027, 5, 1))).containsExactly("te-laat");
        enter(CalendarStep.ADOPTION, "2027-05-20", null);
        assertThat(codes(CalendarStep.ADOPTION, TODAY)).containsExactly("ontwerp");
        enter(CalendarStep.DRAFT, null, "2027-03-01");
        assertThat(codes(CalendarStep.DRAFT, TODAY)).containsExactly("te-laat", "weken");
    }

    private List<String> codes(CalendarStep step, LocalDate today) {
        return StepRules.warnings(step, CalendarReader.lines(YEAR, today, entered), today).stream()
                .map(Warning::code)
                .toList();
    }

    @Test
    void aStepIsComingThenLateThenUnknown() {
        LocalDate last = LocalDate.of(2027, 4, 29);
        assertThat(CalendarReader.standing(last, null, last)).isEqualTo(Standing.COMING);
        assertThat(CalendarReader.standing(last, null, last.plusDays(1))).isEqualTo(Standing.LATE);
        assertThat(CalendarReader.standing(last, null, last.plusDays(365))).isEqualTo(Standing.LATE);
        assertThat(CalendarReader.standing(last, null, last.plusDays(366))).isEqualTo(Standing.UNKNOWN);
        assertThat(CalendarReader.standing(last, terms(null, "2027-04-29"), last))
                .isEqualTo(Standing.DONE);
        assertThat(CalendarReader.standing(last, terms(null, "2027-04-30"), last.plusDays(9)))
                .isEqualTo(Standing.DONE_LATE);
    }

    @Test
    void aTaskIsWantedFromSomeWeeksBeforeUntilItIsDone() {
        LocalDate first = LocalDate.of(2027, 3, 4);
        assertThat(CalendarTasks.wanted(line(CalendarStep.FRAMEWORK, first.minusDays(1)), first.minusDays(1)))
                .isFalse();
        assertThat(CalendarTasks.wanted(line(CalendarStep.FRAMEWORK, first), first))
                .isTrue();
        enter(CalendarStep.FRAMEWORK, null, "2027-03-04");
        assertThat(CalendarTasks.wanted(line(CalendarStep.FRAMEWORK, first), first))
                .isFalse();
    }
}
