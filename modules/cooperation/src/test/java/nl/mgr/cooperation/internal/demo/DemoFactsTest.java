package nl.mgr.cooperation.internal.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import nl.mgr.cooperation.internal.country.CountryFact;
import nl.mgr.cooperation.internal.demo.FactTable.Line;
import nl.mgr.kernel.Period;
import org.junit.jupiter.api.Test;

class DemoFactsTest {

    private static final Path FACTS = Path.of("../../config/demo/facts");

    private final Map<String, String> names = FactTable.read(FACTS, "municipalities").stream()
            .collect(toMap(line -> line.text("code"), line -> line.text("name")));
    private final List<Line> participation = FactTable.read(FACTS, "participation");

    @Test
    void inhabitantsOfBothRegionsAddUpToTheSumsOfTheSources() {
        assertThat(inhabitants("mgr-sdcg", "2016-01-01")).isEqualTo(456_088);
        assertThat(inhabitants("zuid-limburg", "2016-01-01")).isEqualTo(600_860);
        assertThat(inhabitants("mgr-sdcg", "2018-01-01")).isEqualTo(461_111);
        assertThat(inhabitants("zuid-limburg", "2018-01-01")).isEqualTo(599_025);
    }

    @Test
    void whatTheDemoTellsOfMunicipalitiesIsWhatTheListOfTheCountryTells() {
        Map<String, CountryFact> country =
                CountryFact.all().stream().collect(toMap(fact -> fact.code().digits(), fact -> fact));
        assertThat(FactTable.read(FACTS, "municipalities")).allSatisfy(line -> {
            CountryFact fact = Objects.requireNonNull(country.get(line.text("code")));
            assertThat(fact.name()).isEqualTo(line.text("name"));
            assertThat(fact.from()).isEqualTo(line.date("from"));
        });
        assertThat(FactTable.read(FACTS, "mergers")).allSatisfy(line -> {
            CountryFact fact = Objects.requireNonNull(country.get(line.text("code")));
            assertThat(fact.until()).isEqualTo(line.date("date"));
            assertThat(fact.successor()).isEqualTo(line.code("successor"));
        });
    }

    @Test
    void theYearThatNoSourceTellsIsMissingAndNotZero() {
        List<Line> unknown = FactTable.read(FACTS, "inhabitants").stream()
                .filter(line -> line.text("date").equals("2017-01-01"))
                .toList();

        assertThat(unknown)
                .filteredOn(line -> line.text("state").equals("known"))
                .hasSize(1);
        assertThat(unknown)
                .filteredOn(line -> line.text("state").equals("missing"))
                .hasSize(29)
                .allMatch(line -> line.text("inhabitants").isEmpty());
    }

    @Test
    void theTwoRegionsHaveTwelveAndEighteenMunicipalitiesBeforeTheMergersAndElevenAndSixteenAfter() {
        assertThat(participants("mgr-sdcg", "2017-11-30")).hasSize(12);
        assertThat(participants("mgr-sdcg", "2018-01-01")).hasSize(11).doesNotContain("Rijnwaarden");
        assertThat(participants("zuid-limburg", "2018-12-31")).hasSize(18).doesNotContain("Beekdaelen");
        assertThat(participants("zuid-limburg", "2019-01-01")).hasSize(16).contains("Beekdaelen");
    }

    @Test
    void zuidLimburgBuysYouthCareForAllWmoForSixAndShelteredLivingForTwoSubRegions() {
        assertThat(takingPart("zuid-limburg", "Jeugd", "2016-07-01")).hasSize(18);
        assertThat(takingPart("zuid-limburg", "Jeugd", "2026-11-30")).hasSize(16);
        assertThat(takingPart("zuid-limburg", "Wmo", "2026-11-30")).hasSize(6);
        assertThat(takingPart("zuid-limburg", "Beschermd wonen", "2016-07-01")).hasSize(10);
    }

    @Test
    void rozendaalStaysOutsideContractManagementAndWageningenOutsideItsWmo() {
        Predicate<Line> contracts = line -> line.text("module").equals("Contractbeheer");

        assertThat(taking(contracts.and(line -> line.text("submodule").equals("Jeugd")), "2026-11-30"))
                .contains("Wageningen")
                .doesNotContain("Rozendaal")
                .hasSize(10);
        assertThat(taking(contracts.and(line -> line.text("submodule").equals("Wmo")), "2026-11-30"))
                .doesNotContain("Wageningen", "Rozendaal")
                .hasSize(9);
    }

    @Test
    void whatNoDocumentTellsIsMarkedAsAssumedForTheDemo() {
        assertThat(participation)
                .filteredOn(line -> line.text("source").startsWith("Aanname demo"))
                .allMatch(line -> line.text("state").equals("assumed"));
        assertThat(participation)
                .filteredOn(line -> line.text("cooperation").equals("zuid-limburg")
                        && !line.date("from").isBefore(LocalDate.of(2019, 1, 1)))
                .isNotEmpty()
                .allMatch(line -> line.text("source").equals("Aanname demo: voortzetting na 2018"));
    }

    @Test
    void noMunicipalityTakesPartTwiceInTheSameOnOneDay() {
        Map<List<String>, List<Line>> bySubmodule = participation.stream()
                .collect(groupingBy(line -> List.of(
                        line.text("cooperation"), line.text("module"), line.text("submodule"), line.text("code"))));

        assertThat(bySubmodule.values()).allSatisfy(lines -> {
            for (int i = 0; i < lines.size(); i++) {
                for (int j = i + 1; j < lines.size(); j++) {
                    assertThat(period(lines.get(i)).overlaps(period(lines.get(j))))
                            .isFalse();
                }
            }
        });
    }

    @Test
    void tilesOfMunicipalitiesThatExistTogetherDoNotLieOnEachOther() {
        for (String day : List.of("2017-11-30", "2018-06-01", "2026-11-30")) {
            List<Line> there = FactTable.read(FACTS, "participants").stream()
                    .filter(line -> exists(line.text("code"), line.date("from"), LocalDate.parse(day)))
                    .toList();
            for (Line one : there) {
                assertThat(there).filteredOn(other -> covers(one, other)).containsExactly(one);
            }
        }
    }

    private static boolean covers(Line one, Line other) {
        return one.text("cooperation").equals(other.text("cooperation"))
                && one.number("tile_row") == other.number("tile_row")
                && Math.abs(one.number("tile_column") - other.number("tile_column")) < 2;
    }

    private long inhabitants(String cooperation, String day) {
        Set<String> members = FactTable.read(FACTS, "participants").stream()
                .filter(line -> line.text("cooperation").equals(cooperation))
                .map(line -> line.text("code"))
                .collect(toSet());
        return FactTable.read(FACTS, "inhabitants").stream()
                .filter(line -> line.text("date").equals(day) && members.contains(line.text("code")))
                .mapToLong(line -> Long.parseLong(line.text("inhabitants")))
                .sum();
    }

    private Set<String> participants(String cooperation, String day) {
        return FactTable.read(FACTS, "participants").stream()
                .filter(line -> line.text("cooperation").equals(cooperation))
                .filter(line -> exists(line.text("code"), line.date("from"), LocalDate.parse(day)))
                .map(line -> String.valueOf(names.get(line.text("code"))))
                .collect(toSet());
    }

    private Set<String> takingPart(String cooperation, String submodule, String day) {
        return taking(
                line -> line.text("cooperation").equals(cooperation)
                        && line.text("submodule").equals(submodule),
                day);
    }

    private Set<String> taking(Predicate<Line> wanted, String day) {
        return participation.stream()
                .filter(wanted)
                .filter(line -> period(line).contains(LocalDate.parse(day)))
                .filter(line -> exists(line.text("code"), line.date("from"), LocalDate.parse(day)))
                .map(line -> String.valueOf(names.get(line.text("code"))))
                .collect(toSet());
    }

    private static Period period(Line line) {
        return new Period(line.date("from"), line.optionalDate("until"));
    }

    private static boolean exists(String code, LocalDate from, LocalDate day) {
        boolean ended = FactTable.read(FACTS, "mergers").stream()
                .anyMatch(line ->
                        line.text("code").equals(code) && !line.date("date").isAfter(day));
        return !from.isAfter(day) && !ended;
    }
}
