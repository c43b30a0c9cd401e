package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import nl.mgr.contracts.Controls;
import nl.mgr.contracts.Controls.Plan;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/controles?zoek=&soort=&stand=}: every check that exists for who asks, the newest first. */
@Named("contractsControls")
@RequestScoped
public class ControlsPage {

    @Inject
    private Controls controls;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private final ListModel<Plan> rows = new ListModel<Plan>(query -> controls.find(query))
            .filteredBy(() -> Map.of("search", typed("zoek"), "kind", typed("soort"), "status", typed("stand")));

    private String typed(String key) {
        String value = chosen.get(key);
        return value == null ? "" : value;
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public boolean isFiltered() {
        return !(typed("zoek") + typed("soort") + typed("stand")).isBlank();
    }

    public ListModel<Plan> getRows() {
        return rows;
    }
}
