package nl.mgr.ui.internal.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlinesTest {

    @Test
    void aSquareOfMetresStaysASquareWithNorthUp() {
        Outlines outlines = Outlines.of(
                List.of(
                        "{\"type\":\"Polygon\",\"coordinates\":[[[190000,440000],[191000,440000],[191000,441000],[190000,441000]]]}"));

        assertThat(outlines.viewBox()).isEqualTo("0 0 850 850");
        assertThat(outlines.placed().get(0).path()).startsWith("M6.0 844.0L844.0 844.0L844.0 6.0");
        assertThat(outlines.placed().get(0).x()).isEqualTo(425);
        assertThat(outlines.placed().get(0).y()).isEqualTo(425);
    }

    @Test
    void degreesAreNarrowedToTheirLatitude() {
        Outlines outlines = Outlines.of(
                List.of("{\"type\":\"Polygon\",\"coordinates\":[[[5.0,52.0],[6.0,52.0],[6.0,53.0],[5.0,53.0]]]}"));

        int height = Integer.parseInt(outlines.viewBox().split(" ")[3]);
        assertThat(height).isBetween(1350, 1420);
    }

    @Test
    void aNameStandsInTheLargestPartAndHolesAreKept() {
        Outlines outlines = Outlines.of(List.of("M0 0L100 0L100 100L0 100Z M200 0L210 0L210 10Z"));

        Outlines.Placed placed = outlines.placed().get(0);
        assertThat(placed.x()).isLessThan(425);
        assertThat(placed.path()).contains("ZM").endsWith("Z");
    }

    @Test
    void severalBordersShareOneMeasure() {
        List<Outlines.Placed> placed =
                Outlines.of(List.of("M0 0L1 0L1 1L0 1Z", "M1 0L2 0L2 1L1 1Z")).placed();

        assertThat(placed.get(0).x()).isLessThan(placed.get(1).x());
        assertThat(placed.get(0).y()).isEqualTo(placed.get(1).y());
    }

    @Test
    void whatIsNoBorderIsRefused() {
        assertThatThrownBy(() -> Outlines.of(List.of("{\"type\":\"Point\",\"coordinates\":[5,52]}")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Outlines.of(List.of("M0 0L1 1Z"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameStandsInsideAHookNotInItsMouth() {
        Outlines.Placed placed = Outlines.of(
                        List.of("M0 0L40 0L40 5L5 5L5 35L40 35L40 40L0 40Z", "M0 0L40 0L40 1L0 1Z"))
                .placed()
                .get(0);

        // the mouth lies between 5 and 40 of 40 units across, between 5 and 35 down, on 838 units of the drawing
        double across = (placed.x() - 6) / 838 * 40;
        double down = (placed.y() - 6) / 838 * 40;
        assertThat(across < 5 || down < 5 || down > 35).isTrue();
    }
}
