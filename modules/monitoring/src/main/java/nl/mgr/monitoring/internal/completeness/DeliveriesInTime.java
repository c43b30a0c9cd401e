package nl.mgr.monitoring.internal.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.mgr.cooperation.ServiceFacts;
import nl.mgr.kernel.Trimester;
import nl.mgr.monitoring.Completeness;
import nl.mgr.monitoring.CompletenessTotals;
import nl.mgr.monitoring.internal.delivery.DueDates;

/** Monthly figures of providers: how many were whole and in time, of those whose time is over. */
@ApplicationScoped
class DeliveriesInTime implements ServiceFacts {

    @Inject
    private Completeness completeness;

    @Inject
    private DueDates dueDates;

    @Override
    public String softwareModule() {
        return "monitoring";
    }

    @Override
    public String id() {
        return "leveringen-op-tijd";
    }

    @Override
    public String page(Trimester trimester) {
        return "/leveringen/volledigheid?maand=" + trimester.months().get(0);
    }

    @Override
    public Optional<Counted> of(Trimester trimester) {
        List<CompletenessTotals> months = trimester.months().stream()
                .filter(dueDates::passed)
                .map(completeness::totals)
                .toList();
        long due = months.stream().mapToLong(CompletenessTotals::providers).sum();
        long done = months.stream()
                .mapToLong(month -> month.complete() - month.late())
                .sum();
        return due == 0 ? Optional.empty() : Optional.of(new Counted(done, due));
    }
}
