package nl.mgr.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Page;
import org.junit.jupiter.api.Test;

/** Chosen rows are read by the question of the list itself. */
class ListModelTest {

    private final List<ListQuery> asked = new ArrayList<>();
    private List<UUID> there = List.of(id(1), id(2), id(3));

    private final ListModel<UUID> list = new ListModel<UUID>(this::find)
            .filteredBy(() -> Map.of("whose", "mine"))
            .chosenBy(id -> id);

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    /** As a service does it: the rows there are for who asks, of these the chosen ones. */
    private Page<UUID> find(ListQuery query) {
        asked.add(query);
        String chosen = query.filters().get(ListQuery.CHOSEN);
        List<UUID> found = there.stream()
                .filter(id -> chosen == null || Arrays.asList(chosen.split(",")).contains(id.toString()))
                .toList();
        return new Page<>(found.stream().limit(query.size()).toList(), found.size());
    }

    private static Choice choice(UUID... ids) {
        return new Choice(false, List.of(ids), List.of());
    }

    private static Choice all() {
        return new Choice(true, List.of(), List.of());
    }

    @Test
    void whatTheListDoesNotHaveIsNotChosen() {
        ListModel.Chosen<UUID> chosen = list.chosen(choice(id(2), id(9)));
        assertThat(chosen.rows()).containsExactly(id(2));
        assertThat(chosen.missing()).isEqualTo(1);
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).filters()).containsEntry("whose", "mine");
    }

    @Test
    void nothingChosenAsksNothing() {
        assertThat(list.chosen(choice()).rows()).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void allThatFitAreThoseOfTheFilters() {
        assertThat(list.chosen(all()).rows()).containsExactly(id(1), id(2), id(3));
        assertThat(asked.get(0).filters()).isEqualTo(Map.of("whose", "mine"));
    }

    @Test
    void tooManyAreRefusedWithTheirNumber() {
        there = IntStream.rangeClosed(1, Choice.MOST)
                .mapToObj(ListModelTest::id)
                .toList();
        assertThat(list.chosen(all()).rows()).hasSize(Choice.MOST);
        there = IntStream.rangeClosed(0, Choice.MOST)
                .mapToObj(ListModelTest::id)
                .toList();
        assertThatExceptionOfType(TooManyChosen.class)
                .isThrownBy(() -> list.chosen(all()))
                .satisfies(
                        refusal -> assertThat(refusal.values()).containsExactly((long) Choice.MOST + 1, Choice.MOST));
        UUID[] many = IntStream.rangeClosed(0, Choice.MOST_ONE_BY_ONE)
                .mapToObj(ListModelTest::id)
                .toArray(UUID[]::new);
        assertThatExceptionOfType(TooManyOneByOne.class).isThrownBy(() -> list.chosen(choice(many)));
    }

    @Test
    void aListThatDoesNotSayByWhatItsRowsAreToldApartHasNothingToChoose() {
        assertThatIllegalStateException().isThrownBy(() -> new ListModel<UUID>(this::find).id(id(1)));
    }
}
