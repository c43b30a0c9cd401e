package nl.mgr.cooperation;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/**
 * When the budget of a year goes where. A public body has the dates of the Wet gemeenschappelijke regelingen; the day on
 * which its general board adopts it chooses itself. Beside them stand the dates of the municipalities' own cycles.
 */
public interface BudgetCalendar {

    /** How long after its last day a step that was not entered counts as late; before that it is unknown. */
    int LATE_DAYS = 365;

    /** Whether the law has dates for a cooperation of this form. */
    boolean legal();

    /** The steps of a year by day; none when {@link #legal} says no. */
    List<StepLine> steps(int year);

    /** @throws NotFound when the cooperation or the year does not have this step */
    StepLine step(int year, @NotNull CalendarStep step);

    /**
     * Writes down when a step was done, or when the general board is to adopt.
     *
     * @param version that was seen; zero when nothing was entered yet
     * @return what to look at although it was written down
     * @throws NotFound when the cooperation or the year does not have this step
     * @throws StepWithoutDay without any day
     * @throws StepNotDoneYet done after today
     * @throws AdoptionOutsideYear adopted in another year than the one before the budget
     * @throws AdoptionTooLate planned after the last day on which the province has it
     * @throws CouncilsNeedTheirWeeks planned before the councils had their weeks
     * @throws SourceNeeded without a source
     * @throws jakarta.persistence.OptimisticLockException when somebody else entered it since
     */
    List<Warning> enter(int year, @NotNull CalendarStep step, @NotNull StepTerms terms, long version);

    /** Per municipality that takes part in the year, by name. A municipality sees its own. */
    Page<MunicipalDates> municipalDates(int year, @NotNull ListQuery query);

    /** @throws NotFound when it does not take part in that year, or is another one than that of the actor */
    MunicipalDates municipalDates(int year, @NotNull CbsCode code);

    /**
     * Writes down the dates of a municipality; a kind without a day has none any more.
     *
     * @throws NotFound when it does not take part in that year
     * @throws MunicipalDateFarOff more than a year away from the year
     * @throws SourceNeeded without a source
     */
    void enter(
            int year,
            @NotNull CbsCode code,
            @NotNull Map<MunicipalDateKind, LocalDate> days,
            @NotNull FactState state,
            @NotNull String source);

    /** How a step stands. */
    enum Standing {
        DONE("gedaan"),
        DONE_LATE("laat-gedaan"),
        COMING("komt"),
        LATE("te-laat"),
        /** Its last day is long over and nobody wrote down that it was done. */
        UNKNOWN("onbekend");

        private final String code;

        Standing(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** @param planned of the adoption only */
    record StepTerms(@Nullable LocalDate planned, @Nullable LocalDate done, FactState state, String source)
            implements Serializable {}

    /**
     * @param article of the law
     * @param lawSource where the rule was read
     * @param last last day in time
     * @param provisional whether that supposes that the budget is adopted as late as the law allows: nobody chose a day yet
     * @param terms what was entered
     * @param version of what was entered, zero for nothing
     */
    record StepLine(
            CalendarStep step,
            String article,
            String lawSource,
            LocalDate last,
            boolean provisional,
            @Nullable StepTerms terms,
            long version,
            Standing standing)
            implements Serializable {

        public @Nullable LocalDate planned() {
            return terms == null ? null : terms.planned();
        }

        public @Nullable LocalDate done() {
            return terms == null ? null : terms.done();
        }

        /** By which it stands in the line: done, else planned, else the last day in time. */
        public LocalDate day() {
            LocalDate chosen = done() == null ? planned() : done();
            return chosen == null ? last : chosen;
        }
    }

    /** @param source of the date that was entered last, empty without any */
    record MunicipalDates(
            String code,
            String municipality,
            Map<MunicipalDateKind, LocalDate> days,
            @Nullable FactState state,
            String source)
            implements Serializable {

        public MunicipalDates {
            days = Map.copyOf(days);
        }

        /** For tables: the day of a kind by its code. */
        public @Nullable LocalDate day(String kind) {
            return days.get(MunicipalDateKind.of(kind));
        }
    }

    /** @param code of the text that tells it */
    record Warning(String code, List<Object> values) {
        public Warning {
            values = List.copyOf(values);
        }
    }
}
