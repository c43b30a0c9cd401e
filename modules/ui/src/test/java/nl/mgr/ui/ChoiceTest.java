package nl.mgr.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which rows somebody chose, as the address says it. */
class ChoiceTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);

    private static Choice asked(String... values) {
        return Choice.of(
                Map.of(
                        "kies", values,
                        "wie", new String[] {"team"},
                        "soort", new String[] {""},
                        "zoek", new String[] {"a&b"},
                        "aan", new String[] {"mij"}),
                "kies",
                Set.of("aan"));
    }

    @Test
    void rowsAreChosenByTheirIdsOnceAndNonsenseIsNone() {
        Choice choice = asked(ONE.toString(), "onzin", TWO.toString(), ONE.toString(), "");
        assertThat(choice.ids()).containsExactly(ONE, TWO);
        assertThat(choice.all()).isFalse();
        assertThat(choice.has(TWO)).isTrue();
        assertThat(choice.has(null)).isFalse();
        assertThat(asked("onzin").none()).isTrue();
        assertThat(asked().none()).isTrue();
    }

    @Test
    void allThatFitStandsForEverythingThatWasTicked() {
        Choice choice = asked(ONE.toString(), "alles");
        assertThat(choice.all()).isTrue();
        assertThat(choice.ids()).isEmpty();
        assertThat(choice.none()).isFalse();
        assertThat(choice.values()).containsExactly("alles");
    }

    @Test
    void theListIsFoundBackWithItsFiltersAndWithOrWithoutTheChoice() {
        Choice choice = asked(ONE.toString());
        assertThat(choice.back("/werk/lijst")).isEqualTo("/werk/lijst?wie=team&zoek=a%26b&kies=" + ONE);
        assertThat(choice.done("/werk/lijst")).isEqualTo("/werk/lijst?wie=team&zoek=a%26b");
        assertThat(Choice.of(Map.of(), "kies", Set.of()).done("/x")).isEqualTo("/x");
    }

    @Test
    void moreThanAnAddressHoldsIsToldAndNotKept() {
        String[] many = IntStream.rangeClosed(1, Choice.MOST_ONE_BY_ONE + 1)
                .mapToObj(i -> new UUID(0, i).toString())
                .toArray(String[]::new);
        assertThat(asked(many).tooMany()).isTrue();
        assertThat(asked(many).ids()).hasSize(Choice.MOST_ONE_BY_ONE + 1);
        assertThat(asked(many).values()).hasSize(Choice.MOST_ONE_BY_ONE);
    }
}
