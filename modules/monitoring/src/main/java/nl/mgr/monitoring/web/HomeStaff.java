package nl.mgr.monitoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mgr.monitoring.Completeness;
import nl.mgr.monitoring.CompletenessTotals;
import nl.mgr.monitoring.MonthSets;
import org.jspecify.annotations.Nullable;

/** What the staff's home page shows of deliveries: the last month that is due. */
@Named("monitoringHomeStaff")
@RequestScoped
public class HomeStaff {

    @Inject
    private Completeness completeness;

    @Inject
    private MonthSets sets;

    private @Nullable CompletenessTotals totals;
    private boolean settled;

    @PostConstruct
    void read() {
        totals = completeness.totals(completeness.lastDue());
        settled = sets.of(completeness.lastDue()).isPresent();
    }

    public @Nullable CompletenessTotals getTotals() {
        return totals;
    }

    public boolean isSettled() {
        return settled;
    }
}
