package nl.mgr.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.mgr.ui.Foreseen.Line;
import org.junit.jupiter.api.Test;

class ForeseenTest {

    private static Line line(int id, boolean goes) {
        return new Line(new UUID(0, id), "row " + id, "", goes, goes ? "goes" : "is over");
    }

    @Test
    void refusedRowsStandInFrontAndAreNotDone() {
        Foreseen foreseen = new Foreseen(List.of(line(1, true), line(2, false), line(3, true)), 0);
        assertThat(foreseen.lines()).extracting(Line::text).containsExactly("row 2", "row 1", "row 3");
        assertThat(foreseen.going()).containsExactly(new UUID(0, 1), new UUID(0, 3));
        assertThat(foreseen.refused()).isEqualTo(1);
    }
}
