package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import nl.mgr.contracts.Availability;
import nl.mgr.contracts.AvailabilityRow;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/beschikbaarheid?zoek=&stand=}: a provider's own lines, or all of them for the team. */
@Named("contractsAvailability")
@RequestScoped
public class AvailabilityPage {

    @Inject
    private Availability availability;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private final ListModel<AvailabilityRow> rows = new ListModel<AvailabilityRow>(query -> availability.find(query))
            .filteredBy(() -> Map.of("search", typed("zoek"), "state", typed("stand")));

    private String typed(String key) {
        String value = chosen.get(key);
        return value == null ? "" : value;
    }

    public boolean isFiltered() {
        return !(typed("zoek") + typed("stand")).isBlank();
    }

    public boolean isOfOneself() {
        return ActorContext.current().kind() == ActorKind.PROVIDER;
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public ListModel<AvailabilityRow> getRows() {
        return rows;
    }
}
