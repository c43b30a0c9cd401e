package nl.mgr.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.platform.WorkRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkGroupTest {

    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 3);

    private static WorkRow due(@Nullable LocalDate due) {
        return new WorkRow(
                UUID.randomUUID(),
                "m",
                "k",
                "",
                "",
                "",
                "",
                "",
                "",
                "buyer",
                null,
                false,
                false,
                false,
                TODAY,
                due,
                "open",
                null,
                null,
                null);
    }

    private static List<String> groupsOf(@Nullable LocalDate due) {
        return WorkGroup.of(List.of(due(due)), TODAY).stream()
                .map(WorkGroup::key)
                .toList();
    }

    @Test
    void aWeekEndsOnItsSunday() {
        assertThat(groupsOf(TODAY.minusDays(1))).containsExactly("late");
        assertThat(groupsOf(TODAY)).containsExactly("today");
        assertThat(groupsOf(TODAY.plusDays(1))).containsExactly("week");
        assertThat(groupsOf(LocalDate.of(2026, 12, 6))).containsExactly("week");
        assertThat(groupsOf(LocalDate.of(2026, 12, 7))).containsExactly("later");
        assertThat(groupsOf(null)).containsExactly("later");
    }

    @Test
    void groupsComeInTheOrderOfTimeWithoutEmptyOnes() {
        assertThat(WorkGroup.of(List.of(due(null), due(TODAY.minusDays(3))), TODAY))
                .extracting(WorkGroup::key)
                .containsExactly("late", "later");
    }
}
