package nl.mgr.platform.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.mgr.platform.internal.audit.Sentences.Cell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who did something is told once: by name, or by id where no name stands beside it. */
class SentencesTest {

    private static final String SOMEBODY = "018f0000-0000-7000-8000-000000000001";

    private static Cell cell(String column, @Nullable String before, @Nullable String after) {
        return new Cell(1, "update", "platform.api_key", null, column, before, after, false);
    }

    private static List<@Nullable String> told(Cell... cells) {
        return Sentences.told(List.of(cells)).map(Cell::column).toList();
    }

    @Test
    void theIdBesideANameIsNotTold() {
        assertThat(told(
                        cell("revoked_at", null, "x"),
                        cell("revoked_by", null, "Els"),
                        cell("revoked_by_id", null, SOMEBODY)))
                .containsExactly("revoked_at", "revoked_by");
    }

    @Test
    void theIdOfAnotherDeedIsTold() {
        assertThat(told(cell("made_by", null, "Els"), cell("given_by_id", null, SOMEBODY)))
                .containsExactly("made_by", "given_by_id");
    }

    @Test
    void theIdBesideNoNameIsTold() {
        assertThat(told(cell("made_by", null, null), cell("made_by_id", null, SOMEBODY)))
                .containsExactly("made_by", "made_by_id");
        assertThat(told(cell("made_by_id", null, SOMEBODY))).containsExactly("made_by_id");
    }
}
