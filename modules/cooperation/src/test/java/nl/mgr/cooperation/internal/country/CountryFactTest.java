package nl.mgr.cooperation.internal.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mgr.kernel.CbsCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryFactTest {

    private static final List<CountryFact> ALL = CountryFact.all();
    private static final Map<CbsCode, CountryFact> BY_CODE =
            ALL.stream().collect(Collectors.toMap(CountryFact::code, Function.identity()));

    /** As many as the CBS counts on these days. */
    @ParameterizedTest
    @CsvSource({
        "2015-01-01, 393", "2015-12-31, 393", "2016-01-01, 390", "2017-01-01, 388", "2018-01-01, 380",
                "2019-01-01, 355",
        "2020-12-31, 355", "2021-01-01, 352", "2022-01-01, 345", "2022-03-24, 344", "2023-01-01, 342", "2026-01-01, 342"
    })
    void asManyAsThereWere(LocalDate day, int municipalities) {
        assertThat(ALL.stream().filter(fact -> existsOn(fact, day))).hasSize(municipalities);
    }

    @Test
    void whoEndsHasASuccessorThatIsThere() {
        assertThat(ALL).allSatisfy(fact -> {
            assertThat(fact.until() == null).isEqualTo(fact.successor() == null);
            if (fact.until() != null) {
                CountryFact successor = Objects.requireNonNull(BY_CODE.get(fact.successor()));
                assertThat(existsOn(successor, fact.until())).as(fact.name()).isTrue();
                assertThat(fact.until()).isAfter(fact.from());
            }
        });
    }

    @Test
    void onOneDayNamesAreDifferent() {
        assertThat(ALL.stream()
                        .filter(fact -> existsOn(fact, LocalDate.of(2026, 1, 1)))
                        .map(CountryFact::name))
                .doesNotHaveDuplicates();
    }

    @Test
    void allLieInTheCountry() {
        assertThat(ALL).allSatisfy(fact -> {
            assertThat(fact.longitude()).as(fact.name()).isBetween(3.3, 7.3);
            assertThat(fact.latitude()).as(fact.name()).isBetween(50.7, 53.6);
            assertThat(fact.province()).isNotBlank();
        });
        assertThat(ALL.stream().map(CountryFact::province).distinct()).hasSize(12);
    }

    @Test
    void theMergersOfBothRegionsAreThere() {
        assertThat(went("0196")).isEqualTo("0299 2018-01-01");
        assertThat(List.of(went("0951"), went("0881"), went("0962"))).containsOnly("1954 2019-01-01");
    }

    private static String went(String code) {
        CountryFact fact = Objects.requireNonNull(BY_CODE.get(new CbsCode(code)));
        return Objects.requireNonNull(fact.successor()).digits() + " " + fact.until();
    }

    private static boolean existsOn(CountryFact fact, LocalDate day) {
        return !fact.from().isAfter(day)
                && (fact.until() == null || fact.until().isAfter(day));
    }
}
