package nl.mgr.cooperation.internal.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mgr.cooperation.CalendarStep;
import org.jspecify.annotations.Nullable;

/**
 * The last days in time of all steps of a budget year. The rule that holds on the day of the step decides, so around a
 * change of the law a step may be in time by the old rule on the last day that this holds. A term that is given to
 * somebody, such as the weeks of the councils, is that of the day on which it begins.
 */
final class LegalDates {

    private final List<LegalRule> rules;

    LegalDates(List<LegalRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * @param last last day in time; {@code null} when it follows from a day that nobody chose yet
     * @param rule the rule it is by; one of those that may become it when no day is known
     */
    record LegalDate(CalendarStep step, @Nullable LocalDate last, LegalRule rule) {}

    private record Fit(LegalRule rule, LocalDate last) {}

    /**
     * @param known days on which steps were done, or on which the budget is to be adopted
     * @return a date per step that the law knows for this year, in order of the steps
     */
    Map<CalendarStep, LegalDate> of(int year, Map<CalendarStep, LocalDate> known) {
        Map<CalendarStep, LegalDate> dates = new EnumMap<>(CalendarStep.class);
        for (CalendarStep step : CalendarStep.values()) {
            Optional<Fit> fit = best(step, year, known);
            fit.map(found -> new LegalDate(step, found.last(), found.rule()))
                    .or(() -> undated(step, year, known))
                    .ifPresent(date -> dates.put(step, date));
        }
        return dates;
    }

    /** The weeks that the rule of that day gives, from another step or, negative, back from it. */
    Optional<LegalRule> ruleOn(CalendarStep step, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.step() == step && rule.holdsOn(day))
                .findFirst();
    }

    /** The last day before which the law has a step done, whatever was chosen. */
    Optional<LocalDate> fixed(CalendarStep step, int year) {
        return best(step, year, Map.of()).map(Fit::last);
    }

    private Optional<Fit> best(CalendarStep step, int year, Map<CalendarStep, LocalDate> known) {
        return rules.stream()
                .filter(rule -> rule.step() == step)
                .map(rule -> fit(rule, year, known))
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Fit::last));
    }

    /** Its day follows from one that is not known: by the rule in force in the middle of the year before the budget. */
    private Optional<LegalDate> undated(CalendarStep step, int year, Map<CalendarStep, LocalDate> known) {
        LocalDate about = LocalDate.of(year - 1, 7, 1);
        return ruleOn(step, about)
                .filter(rule -> rule.against() != null && base(rule, year, known) == null)
                .map(rule -> new LegalDate(step, null, rule));
    }

    private @Nullable Fit fit(LegalRule rule, int year, Map<CalendarStep, LocalDate> known) {
        LocalDate before = rule.before() == null
                ? null
                : rule.before().atYear(year + rule.year()).minusDays(1);
        LocalDate base = base(rule, year, known);
        LocalDate term = base == null ? null : base.plusWeeks(rule.weeks());
        if (term != null && before == null && rule.weeks() > 0) {
            return rule.holdsOn(Objects.requireNonNull(base)) ? new Fit(rule, term) : null;
        }
        return Stream.of(before, term)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(day -> rule.through() != null && rule.through().isBefore(day) ? rule.through() : day)
                .filter(day -> !rule.begins().isAfter(day))
                .map(day -> new Fit(rule, day))
                .orElse(null);
    }

    /** The day from which a term counts: the known one; for what councils do, else the last on which the draft can go. */
    private @Nullable LocalDate base(LegalRule rule, int year, Map<CalendarStep, LocalDate> known) {
        CalendarStep against = rule.against();
        if (against == null || known.containsKey(against)) {
            return against == null ? null : known.get(against);
        }
        return against == CalendarStep.ADOPTION
                ? null
                : best(against, year, known).map(Fit::last).orElse(null);
    }
}
