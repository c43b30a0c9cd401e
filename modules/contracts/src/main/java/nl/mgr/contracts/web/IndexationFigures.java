package nl.mgr.contracts.web;

import static java.util.Objects.requireNonNullElse;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import nl.mgr.contracts.Indexations.Index;
import nl.mgr.contracts.Indexations.Terms;
import org.jspecify.annotations.Nullable;

/** Percentages of a run by the name of their field: wages and prices, each expected before, known by now, expected next. */
final class IndexationFigures implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String WEIGHT = "gewicht";
    private static final int WAGES_OF_YOUTH = 90; // the standard of the Jeugdwet; that of the Wmo leaves it open

    private final HashMap<String, @Nullable BigDecimal> all = new HashMap<>();

    IndexationFigures() {
        all.put(WEIGHT, BigDecimal.valueOf(WAGES_OF_YOUTH));
    }

    void take(Terms terms) {
        all.put(WEIGHT, terms.wageWeight());
        take("loon", terms.wages());
        take("prijs", terms.prices());
    }

    private void take(String name, Index index) {
        all.put(name + "Was", index.before());
        all.put(name + "Is", index.known());
        all.put(name + "Wordt", index.expected());
    }

    BigDecimal weight() {
        return figure(WEIGHT);
    }

    Index index(String name) {
        return new Index(figure(name + "Was"), figure(name + "Is"), figure(name + "Wordt"));
    }

    private BigDecimal figure(String name) {
        return requireNonNullElse(all.get(name), BigDecimal.ZERO);
    }

    Map<String, @Nullable BigDecimal> all() {
        return all;
    }
}
