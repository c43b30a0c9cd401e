package nl.mgr.monitoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Attention;
import nl.mgr.monitoring.UseGroup;
import nl.mgr.monitoring.UseRow;
import nl.mgr.ui.Texts;

/** For municipalities: care that goes over its budget, and figures that are not complete. */
@ApplicationScoped
class FiguresAttention implements Attention {

    /** In percent of the budget: below this a difference is within what a forecast can miss. */
    private static final BigDecimal NOTABLE = BigDecimal.valueOf(5);

    private static final int MOST_OVER = 3;

    @Inject
    private HomeFigures figures;

    @Override
    public String module() {
        return Says.MODULE;
    }

    @Override
    public List<Ask> asks(Actor actor, LocalDate today) {
        boolean asked = actor.kind() == ActorKind.MUNICIPALITY && actor.may("monitoring.utilisation.view");
        UseReport report = asked ? figures.getReport() : null;
        return report == null ? List.of() : asks(report);
    }

    private static List<Ask> asks(UseReport report) {
        List<Ask> asks = new ArrayList<>();
        report.rows().stream()
                .filter(row -> row.hasBudget() && row.deviation().compareTo(NOTABLE) > 0)
                .sorted(Comparator.comparing(UseRow::deviation).reversed())
                .limit(MOST_OVER)
                .forEach(row -> asks.add(over(report.year(), row)));
        UseRow total = report.total();
        if (!total.complete()) {
            asks.add(new Ask(
                    null,
                    Texts.of(Says.MODULE, "aandacht.nietCompleet", Says.FORMATS.month(report.through())),
                    Says.count("gebruik.gaten", total.missingMonths(), total.missingMonths()),
                    UseAddress.of(new TreeMap<>(
                            Map.of("jaar", String.valueOf(report.year()), "per", UseGroup.PROVIDER.name()))),
                    Texts.of(Says.MODULE, "aandacht.bekijk")));
        }
        return asks;
    }

    private static Ask over(int year, UseRow row) {
        return new Ask(
                null,
                Texts.of(Says.MODULE, "aandacht.boven", row.name(), Says.percent(row.deviation())),
                Texts.of(
                        Says.MODULE,
                        "thuis.opBegroting",
                        Says.FORMATS.euroWhole(row.expected()),
                        Says.FORMATS.euroWhole(row.budget())),
                UseAddress.of(new TreeMap<>(Map.of("jaar", String.valueOf(year), "zorgsoort", row.key()))),
                Texts.of(Says.MODULE, "aandacht.bekijk"));
    }
}
