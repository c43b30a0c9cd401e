package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import nl.mgr.contracts.ContractPapers;
import nl.mgr.contracts.ContractPapers.Deviation;
import nl.mgr.contracts.ContractPapers.DeviationKind;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/afwijkingen?zoek=&soort=&stand=}: where contracts say something else than their texts. */
@Named("contractsDeviations")
@RequestScoped
public class DeviationsPage {

    @Inject
    private ContractPapers papers;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private final ListModel<Deviation> rows = new ListModel<Deviation>(query -> papers.deviations(query))
            .filteredBy(() -> Map.of("search", typed("zoek"), "kind", typed("soort"), "state", typed("stand")));

    private String typed(String key) {
        String value = chosen.get(key);
        return value == null ? "" : value;
    }

    public boolean isFiltered() {
        return !(typed("zoek") + typed("soort") + typed("stand")).isBlank();
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public DeviationKind[] getKinds() {
        return DeviationKind.values();
    }

    public ListModel<Deviation> getRows() {
        return rows;
    }
}
