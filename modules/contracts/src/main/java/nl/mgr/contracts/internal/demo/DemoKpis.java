package nl.mgr.contracts.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.contracts.Kpis;
import nl.mgr.contracts.Kpis.Direction;
import nl.mgr.contracts.Kpis.Span;
import nl.mgr.contracts.Kpis.Terms;
import nl.mgr.contracts.Kpis.Unit;

/** Indicators of one contract: a norm met and missed, a value to be confirmed, a period without one. */
@ApplicationScoped
class DemoKpis {

    private static final int MONTHS_MEASURED = 8;

    @Inject
    private Kpis kpis;

    @Inject
    private DemoTeam team;

    void load(UUID cooperation, LocalDate day) {
        UUID contract = team.agreedWith(cooperation, "017", day).contract();
        LocalDate since = day.minusMonths(MONTHS_MEASURED);
        UUID start = kpis.add(
                contract,
                terms(
                        "Start van de zorg binnen zes weken",
                        Unit.PERCENTAGE,
                        Direction.AT_LEAST,
                        "85",
                        Span.QUARTER,
                        since));
        measured(start, "88.5", "", true);
        measured(start, "81", "Door ziekte waren er minder begeleiders. Vanaf juli is dat opgelost.", true);
        measured(start, "86", "", false);
        UUID complaints = kpis.add(
                contract,
                terms("Doorlooptijd van klachten", Unit.DAYS, Direction.AT_MOST, "42", Span.TRIMESTER, since));
        measured(complaints, "35", "", true);
        kpis.add(contract, terms("Oordeel van cliënten", Unit.GRADE, Direction.AT_LEAST, "7.5", Span.YEAR, since));
    }

    private static Terms terms(String name, Unit unit, Direction direction, String norm, Span span, LocalDate since) {
        return new Terms(
                name,
                unit,
                direction,
                new BigDecimal(norm),
                span,
                since,
                "Geteld in de administratie van de aanbieder, over alle cliënten van het contract.",
                "Bijlage over prestaties");
    }

    /** In the oldest period without a value; on some days of a year there is none any more. */
    private void measured(UUID kpi, String value, String explanation, boolean confirmed) {
        if (kpis.open(kpi).isEmpty()) {
            return;
        }
        kpis.deliver(kpi, kpis.open(kpi).get(0), new BigDecimal(value), explanation);
        if (confirmed) {
            kpis.confirm(kpis.values(kpi).get(0).id());
        }
    }
}
