package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import nl.mgr.contracts.Indexations;
import nl.mgr.contracts.Indexations.Run;
import nl.mgr.contracts.Indexations.Status;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/indexaties?wet=&stand=}: every run, the newest first. */
@Named("contractsIndexations")
@RequestScoped
public class IndexationsPage {

    @Inject
    private Indexations indexations;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private final ListModel<Run> rows = new ListModel<Run>(query -> indexations.find(query))
            .filteredBy(() -> Map.of("domain", typed("wet"), "status", typed("stand")));

    private String typed(String key) {
        String value = chosen.get(key);
        return value == null ? "" : value;
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public boolean isFiltered() {
        return !(typed("wet") + typed("stand")).isBlank();
    }

    public Status[] getStatuses() {
        return Status.values();
    }

    public ListModel<Run> getRows() {
        return rows;
    }
}
