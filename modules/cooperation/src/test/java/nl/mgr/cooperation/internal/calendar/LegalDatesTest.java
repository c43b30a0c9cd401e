package nl.mgr.cooperation.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mgr.cooperation.CalendarStep;
import nl.mgr.cooperation.internal.calendar.LegalDates.LegalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that come with the module, against days worked out by hand. */
class LegalDatesTest {

    private static final LegalDates DATES = new LegalDates(LegalRule.all());

    private static Map<CalendarStep, LegalDate> of(int year, @Nullable String sent, @Nullable String adopted) {
        Map<CalendarStep, LocalDate> known = new EnumMap<>(CalendarStep.class);
        if (sent != null) {
            known.put(CalendarStep.DRAFT, LocalDate.parse(sent));
        }
        if (adopted != null) {
            known.put(CalendarStep.ADOPTION, LocalDate.parse(adopted));
        }
        return DATES.of(year, known);
    }

    /** In order of the steps; a stroke for a step that the law does not know, a question mark for a day not known yet. */
    private static String written(Map<CalendarStep, LegalDate> dates) {
        return Stream.of(CalendarStep.values())
                .map(dates::get)
                .map(date -> date == null
                        ? "-"
                        : Objects.requireNonNullElse(date.last(), "?").toString())
                .collect(Collectors.joining(" "));
    }

    /** 2024 and 2028 have a 29th of February; the law changed on 1 January 2015 and on 1 July 2022. */
    @ParameterizedTest(name = "budget {0}, draft sent {1}, adopted {2}")
    @CsvSource(
            nullValues = "not",
            value = {
                "2015, not, 2014-06-30, - 2014-05-19 2014-06-30 2014-12-31 2014-07-14 2016-04-14 2016-07-14",
                "2018, not, not, 2017-04-14 ? ? 2017-12-31 2017-07-31 2019-04-14 2019-07-14",
                "2021, not, 2020-07-02, 2020-04-14 2020-05-07 2020-07-02 2020-12-31 2020-07-16 2022-04-14 2022-07-14",
                "2022, not, 2021-07-20, 2021-04-14 2021-05-25 2021-07-20 2021-12-31 2021-07-31 2023-04-29 2023-07-14",
                "2023, not, not, 2022-04-14 ? ? 2022-12-31 2022-09-14 2024-04-29 2024-07-14",
                "2023, not, 2022-06-30, 2022-04-14 2022-05-05 2022-06-30 2022-12-31 2022-07-14 2024-04-29 2024-07-14",
                "2023, not, 2022-09-01, 2022-04-14 2022-06-30 2022-08-25 2022-12-31 2022-09-14 2024-04-29 2024-07-14",
                "2023, 2022-06-09, 2022-09-01, 2022-04-14 2022-06-30 2022-08-04 2022-12-31 2022-09-14 2024-04-29 2024-07-14",
                "2023, 2022-07-01, not, 2022-04-14 ? 2022-09-23 2022-12-31 2022-09-14 2024-04-29 2024-07-14",
                "2024, not, 2023-07-06, 2023-04-29 2023-04-13 2023-07-06 2023-12-31 2023-07-20 2025-04-29 2025-07-14",
                "2025, not, 2024-05-22, 2024-04-29 2024-02-28 2024-05-22 2024-12-31 2024-06-05 2026-04-29 2026-07-14",
                "2026, not, 2025-05-22, 2025-04-29 2025-02-27 2025-05-22 2025-12-31 2025-06-05 2027-04-29 2027-07-14",
                "2029, 2028-02-29, not, 2028-04-29 ? 2028-05-23 2028-12-31 2028-09-14 2030-04-29 2030-07-14"
            })
    void everyStepHasItsLastDay(int year, @Nullable String sent, @Nullable String adopted, String days) {
        assertThat(written(of(year, sent, adopted))).isEqualTo(days);
    }

    /** In the summer of the change eight weeks are enough as long as the draft goes before the first of July. */
    @Test
    void theRuleOfTheDayOfTheStepDecides() {
        assertThat(date(of(2023, null, "2022-09-01"), CalendarStep.DRAFT).rule().weeks())
                .isEqualTo(-8);
        assertThat(date(of(2023, null, "2022-10-01"), CalendarStep.DRAFT).rule().weeks())
                .isEqualTo(-12);
    }

    @Test
    void whatIsSentAfterItsLastDayStillGivesTheCouncilsTheirWeeks() {
        assertThat(date(of(2027, "2026-06-01", "2026-07-02"), CalendarStep.OPINIONS)
                        .last())
                .isEqualTo("2026-08-24");
    }

    private static LegalDate date(Map<CalendarStep, LegalDate> dates, CalendarStep step) {
        return Objects.requireNonNull(dates.get(step));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-12-31", "2015-01-01", "2022-06-30", "2022-07-01", "2026-02-28"})
    void onEveryDayOneRuleHoldsPerStep(String day) {
        for (CalendarStep step : CalendarStep.values()) {
            List<LegalRule> rules = LegalRule.all().stream()
                    .filter(rule -> rule.step() == step && rule.holdsOn(LocalDate.parse(day)))
                    .toList();
            boolean unknown = day.equals("2014-12-31")
                    && List.of(CalendarStep.FRAMEWORK, CalendarStep.PROVISIONAL).contains(step);
            assertThat(rules).as(step + " on " + day).hasSize(unknown ? 0 : 1);
        }
    }

    @Test
    void everyRuleSaysWhereItStands() {
        assertThat(LegalRule.all()).allSatisfy(rule -> {
            assertThat(rule.article()).isNotBlank();
            assertThat(rule.source()).isNotBlank();
        });
    }
}
