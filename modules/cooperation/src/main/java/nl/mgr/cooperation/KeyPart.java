package nl.mgr.cooperation;

import java.io.Serializable;
import java.util.List;
import nl.mgr.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A part of the key by which a budget is shared. Fixed amounts come first, each municipality's by its days; what they
 * leave goes to the weighted parts by their weights, and within a part by figure times days.
 *
 * @param figure what it shares by, {@code null} for a fixed amount
 * @param weight percent of what the fixed amounts leave; zero for a fixed amount
 * @param fixed what a municipality pays that takes part all year; zero for a weighted part
 * @param yearsBack how many years before the budget's the figures are of
 */
public record KeyPart(@Nullable FigureKind figure, long weight, Money fixed, int yearsBack) implements Serializable {

    /** Figures are of the year before, unless the key says otherwise. */
    public static final int USUAL_YEARS_BACK = 1;

    /** How a fixed amount is called in the database and in bundle keys. */
    public static final String FIXED = "vast";

    public static KeyPart fixed(Money amount) {
        return new KeyPart(null, 0, amount, 0);
    }

    public static KeyPart by(FigureKind figure, long weight) {
        return new KeyPart(figure, weight, Money.ZERO, USUAL_YEARS_BACK);
    }

    /** As it stands in the database and in bundle keys. */
    public String code() {
        return figure == null ? FIXED : figure.code();
    }

    /** Of all weighted parts. */
    public static long weights(List<KeyPart> key) {
        return key.stream().mapToLong(KeyPart::weight).sum();
    }
}
