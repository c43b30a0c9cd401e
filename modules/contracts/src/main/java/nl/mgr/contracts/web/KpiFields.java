package nl.mgr.contracts.web;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.mgr.contracts.Kpis.Direction;
import nl.mgr.contracts.Kpis.Span;
import nl.mgr.contracts.Kpis.Terms;
import nl.mgr.contracts.Kpis.Unit;
import nl.mgr.kernel.Coded;
import org.jspecify.annotations.Nullable;

/** What the team fills in about an indicator. */
public class KpiFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private final HashMap<String, @Nullable String> typed = new HashMap<>(Map.of(
            "eenheid", Unit.PERCENTAGE.code(),
            "kant", Direction.AT_LEAST.code(),
            "periode", Span.QUARTER.code()));
    private @Nullable BigDecimal norm;
    private @Nullable LocalDate since;

    Terms terms() {
        return new Terms(
                said("naam"),
                Coded.of(Unit.class, said("eenheid")),
                Coded.of(Direction.class, said("kant")),
                requireNonNull(norm),
                Coded.of(Span.class, said("periode")),
                requireNonNull(since),
                said("definitie"),
                said("grond"));
    }

    private String said(String key) {
        return Objects.toString(typed.get(key), "");
    }

    /** Words and choices by the ids of their fields. */
    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    public @Nullable BigDecimal getNorm() {
        return norm;
    }

    public void setNorm(@Nullable BigDecimal norm) {
        this.norm = norm;
    }

    public @Nullable LocalDate getSince() {
        return since;
    }

    public void setSince(@Nullable LocalDate since) {
        this.since = since;
    }
}
