package nl.mgr.cooperation.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.cooperation.FigureKind;
import nl.mgr.cooperation.KeyPart;
import nl.mgr.kernel.Money;
import org.jspecify.annotations.Nullable;

/** What somebody fills in about a key: a fixed amount, and percentages per kind of figure, all of figures of one year. */
public class KeyFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private final HashMap<String, @Nullable Long> weights = new HashMap<>();
    private @Nullable Money fixed;
    private int yearsBack = KeyPart.USUAL_YEARS_BACK;

    static KeyFields of(List<KeyPart> key) {
        KeyFields fields = new KeyFields();
        key.forEach(part -> {
            if (part.figure() == null) {
                fields.fixed = part.fixed();
            } else {
                fields.weights.put(part.code(), part.weight());
                fields.yearsBack = part.yearsBack();
            }
        });
        return fields;
    }

    /** An empty field, or a zero, is no part. */
    List<KeyPart> key() {
        List<KeyPart> key = new ArrayList<>();
        if (fixed != null && fixed.cents() != 0) {
            key.add(KeyPart.fixed(fixed));
        }
        for (FigureKind kind : FigureKind.values()) {
            Long weight = weights.get(kind.code());
            if (weight != null && weight != 0) {
                key.add(new KeyPart(kind, weight, Money.ZERO, yearsBack));
            }
        }
        return key;
    }

    public @Nullable Money getFixed() {
        return fixed;
    }

    public void setFixed(@Nullable Money fixed) {
        this.fixed = fixed;
    }

    public int getYearsBack() {
        return yearsBack;
    }

    public void setYearsBack(int yearsBack) {
        this.yearsBack = yearsBack;
    }

    /** Percent per kind of figure. */
    public Map<String, @Nullable Long> getWeights() {
        return weights;
    }
}
