package nl.mgr.platform.internal.api;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.mgr.kernel.Page;
import nl.mgr.platform.ApiCollection;
import nl.mgr.platform.ApiCollection.Type;
import nl.mgr.platform.ApiQuery;
import nl.mgr.platform.BadApiRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions of programs, and the links of answers. */
class ApiQuestionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final ApiCollection<Integer> NUMBERS = ApiCollection.<Integer>of("x", "getallen")
            .asks("peildatum", Type.DAY)
            .asks("soort", Type.TEXT, "even", "oneven")
            .asks("over", Type.ID)
            .asks("naam", Type.TEXT)
            .field("getal", Type.NUMBER, number -> number)
            .optional("half", Type.NUMBER, number -> number % 2 == 0 ? number / 2 : null);

    private static ApiQuery read(String... pairs) {
        Map<String, String[]> given = new java.util.TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            given.put(pairs[i], new String[] {pairs[i + 1]});
        }
        return ApiQuestion.read(NUMBERS, given, TODAY);
    }

    @Test
    void whoAsksNothingGetsTheFirstPageOfToday() {
        ApiQuery asked = read();

        assertThat(asked.day("peildatum")).isEqualTo(TODAY);
        assertThat(asked.first()).isZero();
        assertThat(asked.size()).isEqualTo(ApiQuestion.USUAL_ROWS);
        assertThat(asked.text("soort")).isEmpty();
    }

    @Test
    void whatFitsIsRead() {
        ApiQuery asked = read("peildatum", "2027-01-01", "soort", "even", "page", "3", "pageSize", "500");

        assertThat(asked.day("peildatum")).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(asked.text("soort")).isEqualTo("even");
        assertThat(asked.first()).isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource({
        "peildatum, 30-11-2026, day",
        "peildatum, 2026-02-30, day",
        "peildatum, 1026-01-01, day",
        "peildatum, +999999999-01-01, day",
        "soort, Even, choice",
        "over, 1, id",
        "naam, ' ', text",
        "kleur, rood, parameter",
        "page, 0, range",
        "page, 1000001, range",
        "page, -1, range",
        "page, 99999999999, range",
        "pageSize, 501, range",
        "pageSize, tien, range"
    })
    void whatDoesNotFitBreaksARule(String parameter, String value, String rule) {
        BadApiRequest bad = catchThrowableOfType(BadApiRequest.class, () -> read(parameter, value));

        assertThat(bad.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.parameter()).isEqualTo(parameter);
            assertThat(fault.rule()).isEqualTo(rule);
            assertThat(fault.value()).isEqualTo(value);
        });
    }

    @Test
    void everythingThatIsWrongIsToldAndNothingTwiceIsGuessed() {
        BadApiRequest bad = catchThrowableOfType(
                BadApiRequest.class,
                () -> ApiQuestion.read(
                        NUMBERS,
                        Map.of(
                                "page",
                                new String[] {"1", "2"},
                                "peildatum",
                                new String[] {"x"},
                                "n".repeat(5000),
                                new String[] {"v".repeat(5000)}),
                        TODAY));

        assertThat(bad.faults())
                .extracting(fault -> fault.rule())
                .containsExactlyInAnyOrder("twice", "day", "parameter");
        assertThat(bad.faults())
                .allMatch(fault ->
                        fault.value().length() <= 200 && fault.parameter().length() <= 200);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theLinksLeadPastEveryRowOnce() {
        List<Integer> all = IntStream.range(0, 23).boxed().toList();
        List<Object> seen = new java.util.ArrayList<>();
        int pages = 0;
        for (String page = "1"; !page.isEmpty(); pages++) {
            ApiQuery asked = read("page", page, "pageSize", "5", "soort", "even");
            Page<Integer> rows = asked.of(all);
            Map<String, Object> tree = ApiAnswer.tree("https://x/api/v1", NUMBERS, asked, rows);
            requireNonNull((List<Map<String, Object>>) tree.get("getallen"))
                    .forEach(row -> seen.add(requireNonNull(row.get("getal"))));
            Map<String, Map<String, String>> links =
                    requireNonNull((Map<String, Map<String, String>>) tree.get("_links"));
            assertThat(links.containsKey("prev")).isEqualTo(pages > 0);
            assertThat(requireNonNull(links.get("self")).get("href"))
                    .isEqualTo("https://x/api/v1/getallen?page=" + page + "&pageSize=5&soort=even");
            page = links.containsKey("next") ? String.valueOf(Integer.parseInt(page) + 1) : "";
        }
        assertThat(pages).isEqualTo(5);
        assertThat(seen)
                .isEqualTo(
                        all.stream().map(number -> (Object) number.longValue()).toList());
        assertThat(read("page", "6", "pageSize", "5").of(all).rows()).isEmpty();
    }

    @Test
    void aFieldThatIsAlwaysThereIsNeverLeftOut() {
        assertThat(NUMBERS.written(3)).containsEntry("getal", 3L).containsEntry("half", null);
        ApiCollection<Integer> sparing = ApiCollection.<Integer>of("x", "y")
                .whenKnown("half", Type.NUMBER, number -> number % 2 == 0 ? number / 2 : null);
        assertThat(sparing.written(3)).isEmpty();
        assertThat(sparing.written(4)).containsEntry("half", 2L);
        ApiCollection<Integer> broken = ApiCollection.<Integer>of("x", "y").field("z", Type.TEXT, number -> null);
        assertThat(catchThrowableOfType(IllegalStateException.class, () -> broken.written(1)))
                .isNotNull();
    }
}
