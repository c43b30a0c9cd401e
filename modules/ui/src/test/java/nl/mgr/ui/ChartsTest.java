package nl.mgr.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.mgr.kernel.Month;
import nl.mgr.ui.Bars.Bar;
import nl.mgr.ui.Bars.Stretch;
import nl.mgr.ui.MonthChart.Form;
import nl.mgr.ui.MonthChart.Series;
import org.junit.jupiter.api.Test;

class ChartsTest {

    private static final Bars.Words WORDS = new Bars.Words("Zorgsoort", "geleverd", "verwacht", "begroting", null);

    @Test
    void aBudgetTenTimesAsLargeIsABarTenTimesAsLong() {
        Bars bars = new Bars(
                "x", Unit.EURO, WORDS, List.of(Bar.of("klein", 10, 10, "100%"), Bar.of("groot", 100, 100, "100%")));

        assertThat(bars.drawn().get(0).stretches()).containsExactly(new Stretch("c1", 0, 10));
        assertThat(bars.drawn().get(1).stretches()).containsExactly(new Stretch("c1", 0, 100));
        assertThat(bars.drawn().get(0).mark()).isEqualTo(10);
    }

    @Test
    void whatComesOverTheBudgetIsAStretchOfItsOwn() {
        Bar over = new Bar("Jeugd-GGZ", 60, null, 100, 80, null, "125%");

        assertThat(new Bars("x", Unit.EURO, WORDS, List.of(over)).drawn().get(0).stretches())
                .containsExactly(new Stretch("c1", 0, 60), new Stretch("c2", 60, 20), new Stretch("c3", 80, 20));
        assertThat(over.over()).isTrue();
    }

    @Test
    void whatWasNotDeliveredIsAGapAndNeverZero() {
        Bar partly = new Bar("Dagbesteding", 60, 10, 100, 100, null, "97%");
        Bar wholly = Bar.of("Verblijf", null, 50, "–");
        Bars bars = new Bars("x", Unit.EURO, WORDS, List.of(partly, wholly));

        assertThat(bars.drawn().get(0).stretches())
                .containsExactly(new Stretch("c1", 0, 60), new Stretch("gap", 60, 10), new Stretch("c2", 70, 30));
        assertThat(bars.drawn().get(1).stretches()).containsExactly(new Stretch("gap", 0, 50));
        assertThat(bars.drawn().get(1).size()).isEqualTo("Levering ontbreekt");
        assertThat(bars.actual(wholly)).isEqualTo("levering ontbreekt");
        assertThat(bars.incomplete()).isTrue();
    }

    @Test
    void aLineBreaksWhereAMonthIsMissingAndStopsWhereTimeHasNotCome() {
        MonthChart chart = new MonthChart(
                "x", Unit.NUMBER, months(4), List.of(new Series("cliënten", Form.LINE, Arrays.asList(10, null, 5))));

        assertThat(chart.lines().get(0).path()).isEqualTo("M12.50 0.00h0M62.50 50.00h0");
        assertThat(chart.labels().get(1).figures()).containsExactly("levering ontbreekt");
        assertThat(chart.labels().get(3).figures()).containsExactly(Formats.NOTHING);
    }

    @Test
    void aMissingMonthIsADottedColumnAndNotAnEmptyPlace() {
        MonthChart chart = new MonthChart(
                "x", Unit.EURO, months(2), List.of(new Series("kosten", Form.COLUMNS, Arrays.asList(10, null))));

        assertThat(chart.columns()).extracting(MonthChart.Column::styleClass).containsExactly("c1", "gap");
        assertThat(chart.columns().get(0).height()).isEqualTo(100);
        assertThat(chart.incomplete()).isTrue();
    }

    @Test
    void moreValuesThanMonthsAreRefused() {
        List<Series> tooMany = List.of(new Series("x", Form.LINE, List.of(1, 2)));

        assertThatThrownBy(() -> new MonthChart("x", Unit.EURO, months(1), tooMany))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Month> months(int count) {
        return IntStream.range(0, count).mapToObj(Month.of(2026, 1)::plus).toList();
    }
}
