package nl.mgr.monitoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.monitoring.Completeness;
import nl.mgr.monitoring.Deliveries;
import nl.mgr.monitoring.DeliveryRow;
import nl.mgr.monitoring.DeliveryState;
import nl.mgr.monitoring.MonthDue;
import nl.mgr.monitoring.MonthSets;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /leveringen/overzicht}: what a provider has to hand in and what it handed in; for staff all deliveries. */
@Named("monitoringOverview")
@RequestScoped
public class OverviewPage {

    @Inject
    private Completeness completeness;

    @Inject
    private MonthSets sets;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Clock clock;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private final ListModel<DeliveryRow> rows =
            new ListModel<DeliveryRow>(query -> deliveries.find(query)).filteredBy(() -> Filters.filled(chosen));

    private boolean provider;
    private List<MonthDue> months = List.of();
    private List<Asked> asked = List.of();
    private long due;
    private long onTime;
    private @Nullable LocalDate nextDue;

    public void load() {
        provider = ActorContext.current().kind() == ActorKind.PROVIDER;
        if (provider) {
            LocalDate today = LocalDate.now(clock);
            months = completeness.own();
            asked = Asked.of(months, sets.all(), today);
            nextDue = completeness.due(completeness.lastDue().plus(1));
            List<MonthDue> passed = months.stream()
                    .filter(each -> each.due().isBefore(today) && each.month().year() == today.getYear())
                    .toList();
            due = passed.size();
            onTime = passed.stream()
                    .filter(each -> each.state() == DeliveryState.COMPLETE)
                    .count();
        }
    }

    public ListModel<DeliveryRow> getRows() {
        return rows;
    }

    public boolean isProvider() {
        return provider;
    }

    public List<MonthDue> getMonths() {
        return months;
    }

    public List<Asked> getAsked() {
        return asked;
    }

    public long getDue() {
        return due;
    }

    public long getOnTime() {
        return onTime;
    }

    public @Nullable LocalDate getNextDue() {
        return nextDue;
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }
}
