package nl.mgr.monitoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Attention;
import nl.mgr.kernel.Month;
import nl.mgr.monitoring.Completeness;
import nl.mgr.monitoring.CompletenessTotals;
import nl.mgr.monitoring.MonthSets;
import nl.mgr.ui.Texts;

/** For staff: the last month that is due, when it is not complete or not settled. */
@ApplicationScoped
class MonthsAttention implements Attention {

    @Inject
    private Completeness completeness;

    @Inject
    private MonthSets sets;

    @Override
    public String module() {
        return Says.MODULE;
    }

    @Override
    public List<Ask> asks(Actor actor, LocalDate today) {
        return actor.kind() == ActorKind.STAFF && actor.may("monitoring.completeness.view") ? asks() : List.of();
    }

    private List<Ask> asks() {
        Month month = completeness.lastDue();
        CompletenessTotals totals = completeness.totals(month);
        int open = totals.incomplete() + totals.missing();
        String page = "/leveringen/volledigheid?maand=" + month;
        List<Ask> asks = new ArrayList<>();
        if (open > 0) {
            asks.add(new Ask(
                    totals.due(),
                    Texts.of(Says.MODULE, "aandacht.nietCompleet", Says.FORMATS.month(month)),
                    Says.count("aandacht.aanbieders", open, open),
                    page,
                    Texts.of(Says.MODULE, "aandacht.spreekAan")));
        }
        if (sets.of(month).isEmpty()) {
            asks.add(new Ask(
                    null,
                    Texts.of(Says.MODULE, "aandacht.vaststellen", Says.FORMATS.month(month)),
                    Texts.of(Says.MODULE, "aandacht.vaststellen.uitleg"),
                    page,
                    Texts.of(Says.MODULE, "aandacht.stelVast")));
        }
        return asks;
    }
}
