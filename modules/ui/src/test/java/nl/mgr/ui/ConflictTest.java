package nl.mgr.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.mgr.kernel.Money;
import org.junit.jupiter.api.Test;

class ConflictTest {

    private final Conflict conflict = new Conflict();

    @Test
    void showsOnlyTheFieldsThatDifferInBothVersions() {
        conflict.when(() -> List.of(
                Conflict.of("Naam", "Lindewaard", "Lindewaard"),
                Conflict.of("Tarief", Money.ofCents(7980), Money.ofCents(8110)),
                Conflict.of("Einde", null, LocalDate.of(2026, 12, 31))));

        conflict.happened();

        assertThat(conflict.getDifferences())
                .containsExactly(
                        new Conflict.Difference("Tarief", "€\u00a079,80", "€\u00a081,10"),
                        new Conflict.Difference("Einde", Formats.NOTHING, "31 december 2026"));
    }

    @Test
    void readsTheOtherVersionOnlyWhenASaveWasLost() {
        AtomicInteger read = new AtomicInteger();
        conflict.when(() -> {
            read.incrementAndGet();
            return List.of();
        });

        assertThat(read).hasValue(0);
        assertThat(conflict.getDifferences()).isEmpty();
    }

    @Test
    void aPageThatTellsNothingStillGetsItsMessage() {
        conflict.happened();

        assertThat(conflict.getDifferences()).isEmpty();
    }
}
