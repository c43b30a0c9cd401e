package nl.mgr.ui.internal.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An axis from zero to a round number that holds all figures, with a tick at every round step. */
public final class Scale {

    private static final int TICKS = 4;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    private final double step;
    private final double end;

    private Scale(double step, double end) {
        this.step = step;
        this.end = end;
    }

    /** @param figures zero or more, some may be missing; negative ones count as zero */
    public static Scale of(Collection<? extends @Nullable Number> figures) {
        double most = 0;
        for (Number figure : figures) {
            if (figure != null) {
                most = Math.max(most, figure.doubleValue());
            }
        }
        if (most == 0) {
            return new Scale(1, 1);
        }
        double raw = most / TICKS;
        double size = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = size * 10;
        for (double round : ROUND) {
            if (round * size >= raw * (1 - 1e-9)) {
                step = round * size;
                break;
            }
        }
        return new Scale(step, Math.ceil(most / step - 1e-9) * step);
    }

    /** Place of a figure in percent of the axis, with two decimals. */
    public double place(@Nullable Number figure) {
        double share = figure == null ? 0 : Math.max(0, figure.doubleValue()) / end * 100;
        return Math.round(share * 100) / 100.0;
    }

    /** The round figures along the axis, from zero. */
    public List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        BigDecimal exact = new BigDecimal(String.valueOf(step));
        for (int at = 0; at * step <= end * (1 + 1e-9); at++) {
            ticks.add(exact.multiply(BigDecimal.valueOf(at)).stripTrailingZeros());
        }
        return ticks;
    }
}
