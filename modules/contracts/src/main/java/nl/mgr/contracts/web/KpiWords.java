package nl.mgr.contracts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.mgr.contracts.Kpis.Direction;
import nl.mgr.contracts.Kpis.Span;
import nl.mgr.contracts.Kpis.State;
import nl.mgr.contracts.Kpis.Terms;
import nl.mgr.contracts.Kpis.Unit;
import nl.mgr.ui.Formats;
import nl.mgr.ui.Texts;

/** How performance indicators are told. */
@Named("contractsKpiWords")
@ApplicationScoped
public class KpiWords {

    private static final String MODULE = "contracts";

    private @Inject Formats formats;

    public Unit[] units() {
        return Unit.values();
    }

    public Direction[] directions() {
        return Direction.values();
    }

    public Span[] spans() {
        return Span.values();
    }

    /** "minstens 85%". */
    public String norm(Terms terms) {
        return Texts.of(MODULE, "kpi.norm." + terms.direction().code(), value(terms.unit(), terms.norm()));
    }

    /** "85%", "12 dagen", "8,1". */
    public String value(Unit unit, BigDecimal value) {
        BigDecimal shown = value.stripTrailingZeros();
        return Texts.of(
                MODULE, "kpi.waarde." + unit.code(), formats.number(shown.scale() < 0 ? shown.setScale(0) : shown));
    }

    /** "1-7-2026 – 30-9-2026". */
    public String period(Terms terms, LocalDate from) {
        return formats.dateShort(from) + " – " + formats.dateShort(terms.span().last(from));
    }

    public String kindOf(State state) {
        return switch (state) {
            case DELIVERED -> "info";
            case CONFIRMED -> "positive";
            case REFUSED -> "negative";
        };
    }

    public String signOf(State state) {
        return switch (state) {
            case DELIVERED -> "half";
            case CONFIRMED -> "full";
            case REFUSED -> "alert";
        };
    }
}
