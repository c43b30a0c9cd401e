package nl.mgr.monitoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.monitoring.Completeness;
import nl.mgr.monitoring.MonthSets;

/** What a provider's home page shows of deliveries: months that ask something. */
@Named("monitoringHomeProvider")
@RequestScoped
public class HomeProvider {

    @Inject
    private Completeness completeness;

    @Inject
    private MonthSets sets;

    @Inject
    private Clock clock;

    private List<Asked> asked = List.of();

    @PostConstruct
    void read() {
        asked = Asked.of(completeness.own(), sets.all(), LocalDate.now(clock));
    }

    public List<Asked> getAsked() {
        return asked;
    }
}
