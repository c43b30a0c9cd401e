package nl.mgr.platform.internal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Month;
import org.junit.jupiter.api.Test;

class TaskFactsTest {

    @Test
    void factsKeepTheirTypesAndAnyText() {
        List<Object> facts = List.of(
                "2026-10",
                "a\\nb\nc\\",
                "",
                12L,
                LocalDate.of(2026, 11, 15),
                Month.parse("2026-10"),
                Money.ofCents(1234));

        assertThat(TaskFacts.read(TaskFacts.write(facts))).isEqualTo(facts);
    }

    @Test
    void thereMayBeNone() {
        assertThat(TaskFacts.read(TaskFacts.write(List.of()))).isEmpty();
    }

    @Test
    void whatCannotBeToldIsRefused() {
        assertThatThrownBy(() -> TaskFacts.write(List.of(UUID.randomUUID())))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
