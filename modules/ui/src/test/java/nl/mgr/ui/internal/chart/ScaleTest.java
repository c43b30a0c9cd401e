package nl.mgr.ui.internal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void endsAtARoundFigureThatHoldsAllAndStepsRound() {
        Scale scale = Scale.of(List.of(1_380_000, 2_668_000, 690_000));

        assertThat(scale.ticks())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal(0),
                        new BigDecimal(1_000_000),
                        new BigDecimal(2_000_000),
                        new BigDecimal(3_000_000));
        assertThat(scale.place(3_000_000)).isEqualTo(100);
        assertThat(scale.place(1_500_000)).isEqualTo(50);
    }

    @Test
    void holdsAFigureThatIsRoundItself() {
        Scale scale = Scale.of(List.of(100));

        assertThat(scale.place(100)).isEqualTo(100);
        assertThat(scale.ticks()).hasSize(5);
    }

    @Test
    void aMissingFigureTakesNoPlaceAndNothingAtAllStillHasAnAxis() {
        assertThat(Scale.of(Arrays.asList(null, 8)).place(8)).isEqualTo(100);
        assertThat(Scale.of(List.of()).ticks()).hasSize(2);
        assertThat(Scale.of(List.of(0)).place(0)).isZero();
    }

    @Test
    void figuresBelowOneHaveRoundStepsToo() {
        assertThat(Scale.of(List.of(0.3)).ticks())
                .usingElementComparator(BigDecimal::compareTo)
                .contains(new BigDecimal("0.1"));
    }
}
